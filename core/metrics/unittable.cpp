#include "core/metrics/unittable.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <cmath>

namespace ops {

namespace {

using Prefixes = std::span<const char16_t *const>;

constexpr std::array ShortWords{u"", u" K", u" Mil", u" Bil", u" Tri", u" Quadr", u" Quint"};
constexpr std::array Counts{u"", u"K", u"M", u"B", u"T"};
constexpr std::array Decimal{u" ", u" k", u" M", u" G", u" T", u" P", u" E"};
constexpr std::array Binary{u" ", u" Ki", u" Mi", u" Gi", u" Ti", u" Pi", u" Ei"};

constexpr std::array Durations{
    DurationUnit{1e-9, u"ns"}, DurationUnit{1e-6, u"µs"},     DurationUnit{1e-3, u"ms"},
    DurationUnit{1, u"s"},     DurationUnit{60, u"min"},      DurationUnit{3600, u"h"},
    DurationUnit{86400, u"d"}, DurationUnit{7 * 86400, u"w"}, DurationUnit{365 * 86400, u"y"},
};

UnitStyle plain(const QString &after, double factor = 1)
{
    UnitStyle style;
    style.after = after;
    style.factor = factor;
    return style;
}

UnitStyle scaled(Prefixes prefixes, const QString &after, double base = 1000, double factor = 1)
{
    UnitStyle style = plain(after, factor);
    style.prefixes = prefixes;
    style.base = base;
    return style;
}

UnitStyle of(UnitStyle::Kind kind, double factor = 1)
{
    UnitStyle style = plain(QString(), factor);
    style.kind = kind;
    return style;
}

UnitStyle money(const QString &symbol)
{
    UnitStyle style = scaled(Counts, QString());
    style.before = symbol;
    return style;
}

UnitStyle truth(const QString &zero, const QString &other)
{
    UnitStyle style = of(UnitStyle::Kind::Truth);
    style.zero = zero;
    style.other = other;
    return style;
}

using Table = QHash<QString, UnitStyle>;

void addNumbers(Table &table)
{
    for (const char *id : {"none", "string", "sci"})
        table[QLatin1String(id)] = plain(QString());
    table[QStringLiteral("short")] = scaled(ShortWords, QString());
    table[QStringLiteral("locale")] = of(UnitStyle::Kind::Grouped);
    table[QStringLiteral("percent")] = plain(QStringLiteral("%"));
    table[QStringLiteral("percentunit")] = plain(QStringLiteral("%"), 100);
    table[QStringLiteral("humidity")] = plain(QStringLiteral(" %H"));
    table[QStringLiteral("dB")] = plain(QStringLiteral(" dB"));
    table[QStringLiteral("celsius")] = plain(QStringLiteral(" °C"));
    table[QStringLiteral("fahrenheit")] = plain(QStringLiteral(" °F"));
    table[QStringLiteral("kelvin")] = plain(QStringLiteral(" K"));
    table[QStringLiteral("degree")] = plain(QStringLiteral("°"));
    table[QStringLiteral("currencyUSD")] = money(QStringLiteral("$"));
    table[QStringLiteral("currencyEUR")] = money(QStringLiteral("€"));
    table[QStringLiteral("currencyGBP")] = money(QStringLiteral("£"));
    for (const char *id : {"currencyJPY", "currencyCNY"})
        table[QLatin1String(id)] = money(QStringLiteral("¥"));
}

void addData(Table &table)
{
    const auto bytes = [&](const char *binaryId, const char *decimalId, int power) {
        table[QLatin1String(binaryId)] = scaled(Binary, QStringLiteral("B"), 1024, std::pow(1024, power));
        table[QLatin1String(decimalId)] = scaled(Decimal, QStringLiteral("B"), 1000, std::pow(1000, power));
    };
    bytes("bytes", "decbytes", 0);
    bytes("kbytes", "deckbytes", 1);
    bytes("mbytes", "decmbytes", 2);
    bytes("gbytes", "decgbytes", 3);
    bytes("tbytes", "dectbytes", 4);
    table[QStringLiteral("bits")] = scaled(Binary, QStringLiteral("b"), 1024);
    table[QStringLiteral("decbits")] = scaled(Decimal, QStringLiteral("b"));
    table[QStringLiteral("binBps")] = scaled(Binary, QStringLiteral("B/s"), 1024);
    table[QStringLiteral("Bps")] = scaled(Decimal, QStringLiteral("B/s"));
    table[QStringLiteral("binbps")] = scaled(Binary, QStringLiteral("b/s"), 1024);
    table[QStringLiteral("bps")] = scaled(Decimal, QStringLiteral("b/s"));
    table[QStringLiteral("pps")] = scaled(Decimal, QStringLiteral("p/s"));
    const std::array rates{std::pair("K", 1), std::pair("M", 2), std::pair("G", 3), std::pair("T", 4)};
    for (const auto &[letter, power] : rates) {
        const QString prefix = QLatin1String(letter);
        const double binary = std::pow(1024, power), decimal = std::pow(1000, power);
        table[prefix + QLatin1String("iBs")] = scaled(Binary, QStringLiteral("B/s"), 1024, binary);
        table[prefix + QLatin1String("Bs")] = scaled(Decimal, QStringLiteral("B/s"), 1000, decimal);
        table[prefix + QLatin1String("ibits")] = scaled(Binary, QStringLiteral("b/s"), 1024, binary);
        table[prefix + QLatin1String("bits")] = scaled(Decimal, QStringLiteral("b/s"), 1000, decimal);
    }
}

void addRates(Table &table)
{
    constexpr std::array<std::pair<const char *, const char *>, 18> rates{{
        {"cps", " c/s"},
        {"eps", " evt/s"},
        {"mps", " msg/s"},
        {"ops", " ops/s"},
        {"reqps", " req/s"},
        {"rps", " rd/s"},
        {"wps", " wr/s"},
        {"iops", " io/s"},
        {"recps", " rec/s"},
        {"rowsps", " rows/s"},
        {"cpm", " c/m"},
        {"epm", " evt/m"},
        {"mpm", " msg/m"},
        {"opm", " ops/m"},
        {"reqpm", " req/m"},
        {"rpm", " rd/m"},
        {"wpm", " wr/m"},
        {"recpm", " rec/m"},
    }};
    for (const auto &[id, symbol] : rates)
        table[QLatin1String(id)] = scaled(Counts, QLatin1String(symbol));
    constexpr std::array<std::pair<const char *, const char *>, 7> physical{{{"hertz", "Hz"},
                                                                             {"rothz", "Hz"},
                                                                             {"watt", "W"},
                                                                             {"volt", "V"},
                                                                             {"amp", "A"},
                                                                             {"joule", "J"},
                                                                             {"watth", "Wh"}}};
    for (const auto &[id, symbol] : physical)
        table[QLatin1String(id)] = scaled(Decimal, QLatin1String(symbol));
}

void addTimes(Table &table)
{
    const auto duration = [&](const char16_t *id, double seconds) {
        table[QString::fromUtf16(id)] = of(UnitStyle::Kind::Duration, seconds);
    };
    duration(u"ns", 1e-9);
    duration(u"µs", 1e-6);
    duration(u"us", 1e-6);
    duration(u"ms", 1e-3);
    duration(u"s", 1);
    duration(u"m", 60);
    duration(u"h", 3600);
    duration(u"d", 86400);
    for (const char *id : {"dtdurations", "dthms", "clocks"})
        table[QLatin1String(id)] = of(UnitStyle::Kind::Parts, 1);
    for (const char *id : {"dtdurationms", "clockms"})
        table[QLatin1String(id)] = of(UnitStyle::Kind::Parts, 1e-3);
    for (const char *id : {"dateTimeAsIso", "dateTimeAsIsoNoDateIfToday", "dateTimeAsUS", "dateTimeAsSystem",
                           "dateTimeAsLocal", "dateTimeFromNow"})
        table[QLatin1String(id)] = of(UnitStyle::Kind::Instant);
}

void addTruths(Table &table)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("ops::Units", text); };
    table[QStringLiteral("bool")] =
        truth(word(QT_TRANSLATE_NOOP("ops::Units", "False")), word(QT_TRANSLATE_NOOP("ops::Units", "True")));
    table[QStringLiteral("bool_yes_no")] =
        truth(word(QT_TRANSLATE_NOOP("ops::Units", "No")), word(QT_TRANSLATE_NOOP("ops::Units", "Yes")));
    table[QStringLiteral("bool_on_off")] =
        truth(word(QT_TRANSLATE_NOOP("ops::Units", "Off")), word(QT_TRANSLATE_NOOP("ops::Units", "On")));
}

Table makeTable()
{
    Table table;
    addNumbers(table);
    addData(table);
    addRates(table);
    addTimes(table);
    addTruths(table);
    return table;
}

} // namespace

UnitStyle unitStyle(const QString &id)
{
    static const Table table = makeTable();
    if (id.isEmpty())
        return plain(QString());
    const auto known = table.constFind(id);
    if (known != table.constEnd())
        return *known;
    const qsizetype colon = id.indexOf(u':');
    const QStringView kind = QStringView(id).first(std::max<qsizetype>(colon, 0));
    const QString rest = id.sliced(colon + 1);
    if (kind == u"prefix") {
        UnitStyle style;
        style.before = rest;
        return style;
    }
    if (kind == u"currency")
        return money(rest);
    if (kind == u"count")
        return scaled(Counts, u' ' + rest);
    if (kind == u"si")
        return scaled(Decimal, rest);
    if (kind == u"suffix")
        return plain(u' ' + rest);
    if (kind == u"time")
        return of(UnitStyle::Kind::Instant);
    return plain(u' ' + id);
}

std::span<const DurationUnit> durationUnits() { return Durations; }

} // namespace ops
