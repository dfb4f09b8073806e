#include "storage/dialect.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace mamis {

namespace {

class SqliteDialect : public Dialect
{
public:
    QString engine() const override { return QStringLiteral("sqlite"); }
    // A deferred BEGIN that reads and then writes fails at once with BUSY_SNAPSHOT: writing transactions
    // begin as writers.
    QString beginWriting() const override { return QStringLiteral("begin immediate"); }
    bool isServer() const override { return false; }
    QVariant toDatabase(const QVariant &value) const override;
    Failure failureOf(const QSqlError &error) const override;
};

QVariant SqliteDialect::toDatabase(const QVariant &value) const
{
    static const QString timeFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? QVariant(value.toDateTime().toUTC().toString(timeFormat))
                                            : QVariant();
    case QMetaType::QDate:
        return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant();
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    case QMetaType::QString:
        // A null QString would be stored as NULL; text columns are never null.
        return value.toString().isNull() ? QVariant(QLatin1String("")) : value;
    default:
        break;
    }
    if (value.typeId() == qMetaTypeId<QList<qint64>>()) {
        QByteArray json = "[";
        for (const qint64 id : value.value<QList<qint64>>())
            json += QByteArray::number(id) + ',';
        if (json.endsWith(','))
            json.chop(1);
        return QString::fromLatin1(json + ']');
    }
    if (value.typeId() == QMetaType::QStringList)
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(value.toStringList())).toJson(QJsonDocument::Compact));
    return value;
}

/// "UNIQUE constraint failed: category.association_id, category.label" is about the label.
QString columnIn(const QString &text)
{
    static const QRegularExpression last(QStringLiteral("\\.([A-Za-z_]+)$"));
    return last.match(text).captured(1);
}

Failure SqliteDialect::failureOf(const QSqlError &error) const
{
    using Kind = Failure::Kind;
    const int code = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("sqlite %1").arg(error.nativeErrorCode());
    if (code == 1811) // SQLITE_CONSTRAINT_TRIGGER: raise(abort, code)
        return Failure(Kind::Refused, error.databaseText(), {}, detail);
    if (code == 2067 || code == 1555) // SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY
        return Failure(
            Kind::Refused, QStringLiteral("already-there"), { columnIn(error.databaseText()) }, detail);
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return Failure(Kind::Unavailable, QStringLiteral("database-busy"), {}, detail);
    case 8: // READONLY
        return Failure(Kind::Unavailable, QStringLiteral("database-read-only"), {}, detail);
    case 9: // INTERRUPT
        return Failure::cancelled(detail);
    case 10: // IOERR
        return Failure(Kind::Unavailable, QStringLiteral("database-io"), {}, detail);
    case 11: // CORRUPT
        return Failure(Kind::Unavailable, QStringLiteral("database-damaged"), {}, detail);
    case 13: // FULL
        return Failure(Kind::Unavailable, QStringLiteral("disk-full"), {}, detail);
    case 14: // CANTOPEN
        return Failure(Kind::Unavailable, QStringLiteral("database-cannot-open"), {}, detail);
    case 26: // NOTADB
        return Failure(Kind::Unavailable, QStringLiteral("database-foreign"), {}, detail);
    case 19: // CONSTRAINT: the schema refused what the program should not have tried
        return Failure(Kind::Bug, QStringLiteral("constraint"), {}, detail);
    default:
        return Failure(Kind::Bug, QStringLiteral("sql"), {}, detail + u' ' + error.driverText());
    }
}

} // namespace

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace mamis
