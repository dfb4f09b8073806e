#include "storage/length_checks.h"

#include "domain/failure.h"

#include <QFile>
#include <QMap>

namespace mamis {

namespace {

QHash<QString, int> readLengths()
{
    QFile file(QStringLiteral(":/sql/common/lengths"));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Bug, QStringLiteral("resource-missing"), { file.fileName() });
    QHash<QString, int> lengths;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        lengths.insert(line.section(u'=', 0, 0), line.section(u'=', 1).toInt());
    return lengths;
}

} // namespace

const QHash<QString, int> &longestTexts()
{
    static const QHash<QString, int> lengths = readLengths();
    return lengths;
}

QStringList lengthChecks(const QString &engine)
{
    QMap<QString, QMap<QString, int>> tables; // in an order that is always the same
    for (auto text = longestTexts().cbegin(); text != longestTexts().cend(); ++text)
        tables[text.key().section(u'.', 0, 0)][text.key().section(u'.', 1)] = text.value();
    QStringList commands;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        QStringList fits;
        QStringList exceeds;
        for (auto column = table->cbegin(); column != table->cend(); ++column) {
            fits.append(QStringLiteral("length(%1) <= %2").arg(column.key()).arg(column.value()));
            exceeds.append(QStringLiteral("length(new.%1) > %2").arg(column.key()).arg(column.value()));
        }
        if (engine == QLatin1String("postgresql")) {
            commands.append(QStringLiteral("alter table %1 add constraint %1_length check (%2) not valid")
                                .arg(table.key(), fits.join(QLatin1String(" and "))));
            continue;
        }
        const QString refusal = QStringLiteral("on %1 when %2 begin select raise(abort, 'too-long'); end")
                                    .arg(table.key(), exceeds.join(QLatin1String(" or ")));
        commands.append(
            QStringLiteral("create trigger %1_length_inserted before insert %2").arg(table.key(), refusal));
        commands.append(QStringLiteral("create trigger %1_length_updated before update of %2 %3")
                            .arg(table.key(), QStringList(table->keys()).join(QLatin1String(", ")), refusal));
    }
    return commands;
}

} // namespace mamis
