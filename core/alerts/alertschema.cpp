#include "core/alerts/alertschema.h"

namespace ops {

namespace {

/// Labels are kept twice: whole in alert.labels_json, to be shown, and one row a pair in label, to be searched: there
/// are few different ones. Pairs are found by their hash, because a value may be too long for an index.
QStringList alertTables()
{
    return {
        QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE alert (id INTEGER PRIMARY KEY, cluster_id TEXT NOT NULL, fp TEXT NOT NULL, "
                       "alertname TEXT NOT NULL, severity TEXT NOT NULL, team TEXT NOT NULL, "
                       "labels_json TEXT NOT NULL, first_seen BIGINT NOT NULL, UNIQUE (cluster_id, fp))"),
        QStringLiteral("CREATE TABLE label (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
                       "value TEXT NOT NULL, folded TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX label_name ON label (name)"),
        QStringLiteral("CREATE TABLE alert_label (label_id INTEGER NOT NULL REFERENCES label (id), "
                       "alert_id INTEGER NOT NULL REFERENCES alert (id), PRIMARY KEY (label_id, alert_id))"),
    };
}

QStringList episodeTables()
{
    return {
        QStringLiteral(
            "CREATE TABLE episode (num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
            "alert_id INTEGER NOT NULL REFERENCES alert (id), cluster_id TEXT NOT NULL, fp TEXT NOT NULL, "
            "starts_at BIGINT NOT NULL, first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL, ended_at BIGINT, "
            "end_kind TEXT NOT NULL, end_inferred INTEGER NOT NULL, peak_severity TEXT NOT NULL, "
            "flapping INTEGER NOT NULL, flapped INTEGER NOT NULL, "
            // what statistics need, kept up by the events
            "first_ack_at BIGINT, first_ack_suppressed_ms BIGINT NOT NULL, suppressed_since BIGINT, "
            "suppressed_ms BIGINT NOT NULL, "
            // long ones last: whoever does not ask for them need not read over them
            "generator_url TEXT NOT NULL, receivers_json TEXT NOT NULL, annotations_json TEXT NOT NULL)"),
        QStringLiteral("CREATE UNIQUE INDEX episode_open ON episode (cluster_id, fp) WHERE ended_at IS NULL"),
        // These two answer counting and paging of the history without a look at the table.
        QStringLiteral("CREATE INDEX episode_start ON episode (starts_at, num, alert_id, ended_at, end_kind)"),
        QStringLiteral("CREATE INDEX episode_alert ON episode (alert_id, starts_at, num, ended_at, end_kind)"),
        QStringLiteral("CREATE INDEX episode_fp ON episode (fp, starts_at)"),
        QStringLiteral(
            "CREATE TABLE event (seq INTEGER PRIMARY KEY, event_id TEXT NOT NULL UNIQUE, dedup_key TEXT UNIQUE, "
            "cluster_id TEXT NOT NULL, fp TEXT NOT NULL, episode_id TEXT NOT NULL, kind TEXT NOT NULL, "
            "at_source BIGINT NOT NULL, at_store BIGINT NOT NULL, hlc BIGINT NOT NULL, actor TEXT NOT NULL, "
            "console_id TEXT NOT NULL, op_id TEXT NOT NULL, note TEXT NOT NULL, payload_json TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX event_episode ON event (episode_id, hlc)"),
        // What people wrote and who they are, in lower case: few rows, so that words are found by reading them all.
        QStringLiteral("CREATE TABLE remark (event_seq INTEGER PRIMARY KEY, episode_num INTEGER NOT NULL, "
                       "folded TEXT NOT NULL)"),
    };
}

QStringList workTables()
{
    return {
        QStringLiteral("CREATE TABLE work (episode_id TEXT PRIMARY KEY REFERENCES episode (id), state TEXT NOT NULL, "
                       "owner TEXT NOT NULL, assignee TEXT NOT NULL, priority INTEGER NOT NULL, ack_at BIGINT, "
                       "ack_note TEXT NOT NULL, ack_until BIGINT, snooze_until BIGINT, quiet INTEGER NOT NULL, "
                       "version INTEGER NOT NULL, updated_by TEXT NOT NULL, updated_at BIGINT NOT NULL)"),
        QStringLiteral("CREATE TABLE op (op_id TEXT PRIMARY KEY, kind TEXT NOT NULL, cluster_id TEXT NOT NULL, "
                       "episode_id TEXT NOT NULL, desired_json TEXT NOT NULL, state TEXT NOT NULL, "
                       "silence_id TEXT NOT NULL, member TEXT NOT NULL, attempts INTEGER NOT NULL, "
                       "next_at BIGINT NOT NULL, lease_owner TEXT NOT NULL, lease_until BIGINT NOT NULL, "
                       "last_error TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX op_live ON op (cluster_id) WHERE state IN ('planned', 'sent', 'confirmed')"),
        QStringLiteral("CREATE INDEX op_episode ON op (episode_id)"),
        // Whatever happens, no episode is silenced twice.
        QStringLiteral("CREATE UNIQUE INDEX op_one_silence ON op (episode_id) "
                       "WHERE kind = 'silence_create' AND state IN ('planned', 'sent', 'confirmed')"),
        QStringLiteral("INSERT INTO meta (key, value) VALUES ('schema_version', '1')"),
    };
}

} // namespace

const std::vector<SqlMigration> &alertMigrations()
{
    static const std::vector<SqlMigration> migrations{{1, alertTables() + episodeTables() + workTables()}};
    return migrations;
}

} // namespace ops
