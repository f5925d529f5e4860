#include "core/correlation/entitymap.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

QStringList names(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

QStringList labelsOf(const LabelFilter &filter)
{
    QStringList labels;
    for (const LabelMatch &choice : filter.choices)
        labels.append(choice.label);
    return labels;
}

EntityFilter only(EntityKind kind, const char *value) { return {kind, QString::fromUtf8(value), false}; }

} // namespace

class EntityMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasAStableNameAndUsualLabels()
    {
        for (int i = 0; i < EntityKindCount; ++i) {
            const auto kind = EntityKind(i);
            QCOMPARE(entityKindOf(entityKindName(kind)), std::optional(kind));
            QVERIFY(!entityKindText(kind).isEmpty());
            QVERIFY(!usualMetricLabels(kind).isEmpty());
        }
        QVERIFY(!entityKindOf(QStringLiteral("pod")));
    }

    void takesTheUsualNamesThatTheSourceHas()
    {
        const EntityMap map = detectEntityMap(names("__name__ name job instance service le"));
        QCOMPARE(map.labels(EntityKind::Service), names("service job")); // the best first
        QCOMPARE(map.labels(EntityKind::Instance), names("instance"));
        QCOMPARE(map.labels(EntityKind::Host), names("instance"));
        QCOMPARE(map.labels(EntityKind::Container), names("name"));
        QCOMPARE(map.labels(EntityKind::User), QStringList());
    }

    void whatTheEnvironmentSaysReplacesWhatIsDetected()
    {
        const EntityOverrides overrides{{QStringLiteral("service"), names("app app")},
                                        {QStringLiteral("host"), {}},
                                        {QStringLiteral("planet"), names("mars")}};
        const EntityMap map = detectEntityMap(names("job instance user_id"), overrides);
        QCOMPARE(map.labels(EntityKind::Service), names("app")); // although the source has none now
        QCOMPARE(map.labels(EntityKind::Host), QStringList());
        QCOMPARE(map.labels(EntityKind::User), names("user_id"));
        QCOMPARE(usualEntityMap(overrides).labels(EntityKind::Service), names("app"));
        QCOMPARE(usualEntityMap().labels(EntityKind::Service), usualMetricLabels(EntityKind::Service));
    }

    void unknownKindIsSaidNotDropped()
    {
        const EntityMap map = detectEntityMap(names("job"));
        const auto resolved = resolveFilters({only(EntityKind::User, "42"), only(EntityKind::Service, "api")}, map);
        QCOMPARE(resolved.notApplied, QStringList(QStringLiteral(
                                          "user = 42 is not applied here: this source has no label user_id / user.")));
        QCOMPARE(resolved.filters.size(), std::size_t(1));
        QCOMPARE(resolved.filters[0].choices, (std::vector<LabelMatch>{{u"job"_qs, u"api"_qs, false}}));
    }

    void onlyLabelsThatHaveTheValueAreChoices()
    {
        const EntityMap map = detectEntityMap(names("service job app"));
        const auto values = [](const QString &label) -> std::optional<QStringList> {
            if (label == u"service")
                return names("api web");
            if (label == u"job")
                return names("node api-scrape");
            return std::nullopt; // not known yet
        };
        const auto choicesFor = [&](const char *value) {
            return labelsOf(resolveFilters({only(EntityKind::Service, value)}, map, values).filters.at(0));
        };
        QCOMPARE(choicesFor("api"), names("service app"));
        QCOMPARE(choicesFor("node"), names("job app"));
        QCOMPARE(choicesFor("nobody"), names("app"));
        const auto none = [](const QString &) { return QStringList(); };
        QCOMPARE(labelsOf(resolveFilters({only(EntityKind::Service, "api")}, map, none).filters.at(0)),
                 names("service job app"));
    }

    /// The values of one label can be many: nobody asks where they decide nothing.
    void asksForValuesOnlyWhereTheyDecide()
    {
        int asked = 0;
        const auto values = [&asked](const QString &) -> std::optional<QStringList> {
            ++asked;
            return std::nullopt;
        };
        (void)resolveFilters({only(EntityKind::User, "42")}, detectEntityMap(names("user_id")), values);
        QCOMPARE(asked, 0);
    }

    void hostIsTheInstanceWithAnyPort()
    {
        const EntityMap map = detectEntityMap(names("instance"));
        const auto resolved = resolveFilters({only(EntityKind::Host, "db-1.example+")}, map);
        QCOMPARE(resolved.filters.at(0).choices,
                 (std::vector<LabelMatch>{{u"instance"_qs, u"db-1\\.example\\+(:[0-9]+)?"_qs, true}}));
        const auto host = [](const char *instance) {
            return entityValueOf(EntityKind::Host, QStringLiteral("instance"), QString::fromLatin1(instance));
        };
        QCOMPARE(host("db-1:9100"), QStringLiteral("db-1"));
        QCOMPARE(host("db-1"), QStringLiteral("db-1"));
        QCOMPARE(host("db-1:http"), QStringLiteral("db-1:http"));
        QCOMPARE(host(":9100"), QStringLiteral(":9100"));
        QCOMPARE(host("[fe80::1]:9100"), QStringLiteral("[fe80::1]"));
        QCOMPARE(host("fe80::1"), QStringLiteral("fe80::1"));
        QCOMPARE(entityValueOf(EntityKind::Instance, QStringLiteral("instance"), QStringLiteral("db-1:9100")),
                 QStringLiteral("db-1:9100"));
    }

    void filterTextIsPlain()
    {
        QCOMPARE(entityFilterText({EntityKind::Service, QStringLiteral("a\nb"), true}),
                 QStringLiteral("service ≠ a\\nb"));
    }
};

OPS_TEST(EntityMapTest)
#include "tst_entitymap.moc"
