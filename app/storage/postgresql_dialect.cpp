#include "storage/dialect.h"

#include <QDateTime>
#include <QRegularExpression>

namespace mamis {

namespace {

class PostgresqlDialect : public Dialect
{
public:
    QString engine() const override { return QStringLiteral("postgresql"); }
    QString beginWriting() const override { return QStringLiteral("begin"); }
    bool isServer() const override { return true; }
    QVariant toDatabase(const QVariant &value) const override;
    Failure failureOf(const QSqlError &error) const override;
};

QVariant PostgresqlDialect::toDatabase(const QVariant &value) const
{
    // Qt writes dates, times and truth values in PostgreSQL's own form; an invalid one is NULL.
    if (value.typeId() == QMetaType::QString) {
        // A null QString would be stored as NULL; text columns are never null. PostgreSQL's text has no NUL.
        QString text = value.toString();
        return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text.remove(QChar(u'\0')));
    }
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().isValid() ? QVariant(value.toDateTime().toUTC()) : QVariant();
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().isValid() ? value : QVariant();
    if (value.typeId() == qMetaTypeId<QList<qint64>>()) {
        QByteArray array = "{";
        for (const qint64 id : value.value<QList<qint64>>())
            array += QByteArray::number(id) + ',';
        if (array.endsWith(','))
            array.chop(1);
        return QString::fromLatin1(array + '}');
    }
    if (value.typeId() == QMetaType::QStringList) { // PostgreSQL 15, 8.15.6
        QStringList quoted;
        for (QString text : value.toStringList())
            quoted.append(u'"'
                + text.remove(QChar(u'\0'))
                      .replace(u'\\', QLatin1String("\\\\"))
                      .replace(u'"', QLatin1String("\\\""))
                + u'"');
        return QString(u'{' + quoted.join(u',') + u'}');
    }
    return value;
}

/// The text of our own refusals (refuse() in functions.sql): "ERROR:  code", whatever language the server
/// speaks.
QString refusalIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^:\\n]*:\\s+([a-z-]+)"));
    return pattern.match(text).captured(1);
}

/// What is there already: the last column of "Key (association_id, label)=(…) already exists.", whatever
/// language the server speaks. It tells the columns only to who may read them; then it is the constraint's
/// name, which stands in the first line. Of the values nothing is taken.
QString keyColumnIn(const QString &text)
{
    static const QRegularExpression columns(QStringLiteral("\\n[^\\n(]*\\(([a-z0-9_, ]+)\\)=\\("));
    if (const QRegularExpressionMatch key = columns.match(text); key.hasMatch())
        return key.captured(1).section(u',', -1).trimmed();
    static const QRegularExpression name(QStringLiteral("^[^\\n]*\\b([a-z0-9]+_[a-z0-9_]+)"));
    return name.match(text).captured(1);
}

/// By SQLSTATE (PostgreSQL 15, appendix A). No state at all: the connection itself failed.
Failure PostgresqlDialect::failureOf(const QSqlError &error) const
{
    using Kind = Failure::Kind;
    const QString state = error.nativeErrorCode();
    const QString detail = QStringLiteral("postgresql %1").arg(state);
    const auto unavailable
        = [&](const char *code) { return Failure(Kind::Unavailable, QLatin1String(code), {}, detail); };
    if (state == QLatin1String("MO001"))
        return Failure(Kind::Refused, refusalIn(error.databaseText()), {}, detail);
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")))
        return unavailable("connection-lost");
    if (state.startsWith(QLatin1String("28")) || state == QLatin1String("42501"))
        return Failure(Kind::Refused, QStringLiteral("permission"), {}, detail);
    // A deadlock, a conflict of two transactions: nothing was written, the same again will do.
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return unavailable("try-again");
    if (state == QLatin1String("55P03")) // a lock that others have held for long
        return unavailable("kept-waiting");
    if (state == QLatin1String("40003"))
        return unavailable("connection-lost");
    if (state == QLatin1String("57014"))
        return unavailable("database-busy");
    if (state == QLatin1String("25006")) // after a failover: this server only reads now
        return unavailable("connection-lost");
    if (state == QLatin1String("53100"))
        return unavailable("disk-full");
    if (state.startsWith(QLatin1String("53")))
        return unavailable("server-full");
    if (state.startsWith(QLatin1String("58")) || state.startsWith(QLatin1String("XX")))
        return unavailable("database-damaged");
    // A check of length_checks.h; names of constraints are not translated.
    static const QRegularExpression tooLong(QStringLiteral("[a-z]_length\\b"));
    if (state == QLatin1String("23514") && tooLong.match(error.databaseText()).hasMatch())
        return Failure(Kind::Refused, QStringLiteral("too-long"), {}, detail);
    if (state == QLatin1String("23505"))
        return Failure(
            Kind::Refused, QStringLiteral("already-there"), { keyColumnIn(error.databaseText()) }, detail);
    if (state.startsWith(QLatin1String("23")))
        return Failure(Kind::Bug, QStringLiteral("constraint"), {}, detail);
    return Failure(Kind::Bug, QStringLiteral("sql"), {}, detail);
}

} // namespace

const Dialect &postgresqlDialect()
{
    static const PostgresqlDialect dialect;
    return dialect;
}

} // namespace mamis
