#pragma once

#include <QString>

namespace ops {

/// Who sits at this console, as the operating system says.
struct Person
{
    QString login;   ///< "li.wei": what is stored and compared
    QString display; ///< "Li Wei", the login where the system knows no name
    QString host;    ///< of this computer
};

/// $QUANTMIND_OPS_PERSON overrides the login, for shared accounts.
Person currentPerson();

} // namespace ops
