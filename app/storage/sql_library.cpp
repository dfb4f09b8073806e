#include "storage/sql_library.h"

#include "domain/failure.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace mamis {

namespace {

QString readText(const QString &path)
{
    QFile file(QStringLiteral(":/sql/") + path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Bug, QStringLiteral("resource-missing"), { path });
    return QString::fromUtf8(file.readAll());
}

const QString flagMark = QStringLiteral("--?");

} // namespace

SqlLibrary::SqlLibrary(const QString &engine)
    : m_engine(engine)
{
    for (const QString &folder : { QStringLiteral("common"), engine }) {
        const QStringList lines
            = readText(folder + QStringLiteral("/words")).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const qsizetype equals = line.indexOf(u'=');
            m_words.insert(line.left(equals), line.mid(equals + 1));
        }
    }
    for (const QString &script : { QStringLiteral("memberships"), QStringLiteral("decide"),
             QStringLiteral("add_user"), QStringLiteral("change_user") })
        m_words.insert(script, fill(readText(QStringLiteral("common/%1.sql").arg(script))));
    for (const QString &folder : { QStringLiteral("common"), engine }) {
        const QStringList files
            = QDir(QStringLiteral(":/sql/") + folder).entryList({ QStringLiteral("*_statements.sql") });
        for (const QString &file : files)
            load(folder + u'/' + file);
    }
}

void SqlLibrary::load(const QString &path)
{
    QString name;
    QStringList body;
    const auto keep = [&] {
        if (!name.isEmpty())
            m_statements.insert(name, fill(body.join(u'\n')));
        body.clear();
    };
    static const QString nameMark = QStringLiteral("-- name: ");
    const QStringList lines = readText(path).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(nameMark)) {
            keep();
            name = line.mid(nameMark.size()).trimmed();
        } else if (!line.startsWith(QLatin1String("-- ")) && !line.trimmed().isEmpty()) {
            body.append(line);
        }
    }
    keep();
}

QString SqlLibrary::fill(QString text) const
{
    static const QRegularExpression pattern(QStringLiteral(R"(\$\{([a-z_]+)(?:\(([^)]*)\))?\})"));
    for (QRegularExpressionMatch match = pattern.match(text); match.hasMatch(); match = pattern.match(text)) {
        const auto word = m_words.constFind(match.captured(1));
        if (word == m_words.constEnd())
            throw Failure(Failure::Kind::Bug, QStringLiteral("sql-word-missing"), { match.captured(1) });
        QString replacement = *word;
        // Several arguments are separated by commas, for words that take more than one.
        const bool several = replacement.contains(QLatin1String("\\2"));
        const QStringList arguments
            = several ? match.captured(2).split(u',') : QStringList { match.captured(2) };
        for (qsizetype i = 0; i < arguments.size(); ++i)
            replacement.replace(
                QStringLiteral("\\%1").arg(i + 1), several ? arguments.at(i).trimmed() : arguments.at(i));
        text.replace(match.capturedStart(), match.capturedLength(), replacement);
    }
    return text;
}

QString SqlLibrary::statement(const QString &name, const QStringList &flags) const
{
    const auto found = m_statements.constFind(name);
    if (found == m_statements.constEnd())
        throw Failure(Failure::Kind::Bug, QStringLiteral("sql-missing"), { name });
    if (!found->contains(flagMark))
        return *found;
    QStringList kept;
    const QStringList lines = found->split(u'\n');
    for (const QString &line : lines) {
        const qsizetype mark = line.indexOf(flagMark);
        if (mark < 0)
            kept.append(line);
        else if (flags.contains(line.mid(mark + flagMark.size()).trimmed()))
            kept.append(line.left(mark));
    }
    return kept.join(u'\n');
}

QStringList SqlLibrary::script(const QString &path) const
{
    QStringList statements;
    const QStringList parts = fill(readText(path)).split(QStringLiteral("--;;"));
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

QStringList SqlLibrary::names() const
{
    QStringList names = m_statements.keys();
    names.sort();
    return names;
}

QStringList SqlLibrary::flags(const QString &name) const
{
    QStringList flags;
    const QStringList lines = m_statements.value(name).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype mark = line.indexOf(flagMark);
        if (mark >= 0)
            flags.append(line.mid(mark + flagMark.size()).trimmed());
    }
    flags.removeDuplicates();
    return flags;
}

} // namespace mamis
