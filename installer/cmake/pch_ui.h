#pragma once
#include "installer/cmake/pch_core.h"

#include <QPainter>
#include <QWidget>
