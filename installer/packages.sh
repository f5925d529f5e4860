# Debian 12 packages, one list a purpose; read by installer/bootstrap and .ci/run.
# A remark stands where a package is not evident or nobody else pulls it in.

packages_build=(
    g++ cmake ninja-build pkg-config ccache mold
    qt6-base-dev
    libqt6opengl6-dev        # find_package(Charts) fails without it, nothing depends on it
    qt6-charts-dev
    qt6-httpserver-dev
    qt6-websockets-dev       # find_package(HttpServer) fails without it
    qt6-tools-dev qt6-l10n-tools
    qtkeychain-qt6-dev
    libspdlog-dev nlohmann-json3-dev libsimdjson-dev libre2-dev libyaml-cpp-dev zlib1g-dev
)

packages_run=(
    libqt6sql6-sqlite        # only recommended by Qt: named here
    libsecret-1-0            # QtKeychain loads it by name: no dependency says so
    libqt6svg6               # SVG icons are not read without it
    qt6-translations-l10n    # Qt's own button and dialog texts in Chinese
    fonts-dejavu-core fonts-noto-cjk
)

packages_demo=(prometheus prometheus-alertmanager prometheus-node-exporter)

packages_test=(dbus-daemon)     # a bus of the tests' own; without it those of desktop notices are skipped

packages_checks=(clang clang-format)
