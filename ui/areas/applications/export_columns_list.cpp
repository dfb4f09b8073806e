#include "areas/applications/export_columns_list.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>

namespace mamis {

namespace {

constexpr char orderKey[] = "export/columns";
constexpr char tickedKey[] = "export/ticked";

QStringList codesOf(const QList<ExportColumn> &columns)
{
    QStringList codes;
    for (const ExportColumn column : columns)
        codes.append(columnCode(column));
    return codes;
}

QList<ExportColumn> columnsOf(const QStringList &codes)
{
    QList<ExportColumn> columns;
    for (const QString &code : codes) {
        const auto column = columnFromCode(code);
        if (column && !columns.contains(*column))
            columns.append(*column);
    }
    return columns;
}

/// The given columns, then all others in their usual order.
QList<ExportColumn> completed(QList<ExportColumn> columns)
{
    for (const ExportColumn column : allExportColumns()) {
        if (!columns.contains(column))
            columns.append(column);
    }
    return columns;
}

ExportColumn columnOf(const QListWidgetItem *item)
{
    return static_cast<ExportColumn>(item->data(Qt::UserRole).toInt());
}

} // namespace

ExportColumnsList::ExportColumnsList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Columns to export"));
    setAlternatingRowColors(true);
    setSpacing(1);
    restore();
    connect(this, &QListWidget::itemChanged, this, [this] {
        remember();
        Q_EMIT chosenChanged();
    });
}

void ExportColumnsList::fill(const QList<ExportColumn> &ordered, const QList<ExportColumn> &ticked)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const ExportColumn column : ordered) {
            auto *item = new QListWidgetItem(columnTitle(column), this);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setData(Qt::UserRole, static_cast<int>(column));
            item->setCheckState(ticked.contains(column) ? Qt::Checked : Qt::Unchecked);
        }
        setCurrentRow(0);
    }
    Q_EMIT chosenChanged();
}

QList<ExportColumn> ExportColumnsList::chosen() const
{
    QList<ExportColumn> columns;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            columns.append(columnOf(item(row)));
    }
    return columns;
}

void ExportColumnsList::resetColumns()
{
    fill(completed(listColumns()), listColumns());
    remember();
}

void ExportColumnsList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker quiet(this);
        QListWidgetItem *moved = takeItem(from);
        insertItem(to, moved);
        setCurrentRow(to);
    }
    remember();
    Q_EMIT chosenChanged();
}

QSize ExportColumnsList::sizeHint() const
{
    const int line = std::max(sizeHintForRow(0), fontMetrics().height());
    const int width = sizeHintForColumn(0) + 2 * frameWidth() + verticalScrollBar()->sizeHint().width() + 16;
    return { width, line * std::min(count(), 12) + 2 * frameWidth() };
}

void ExportColumnsList::keyPressEvent(QKeyEvent *event)
{
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier)
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void ExportColumnsList::remember()
{
    QList<ExportColumn> ordered;
    for (int row = 0; row < count(); ++row)
        ordered.append(columnOf(item(row)));
    QSettings settings;
    settings.setValue(QLatin1String(orderKey), codesOf(ordered));
    settings.setValue(QLatin1String(tickedKey), codesOf(chosen()));
}

void ExportColumnsList::restore()
{
    const QSettings settings;
    const QList<ExportColumn> ticked = columnsOf(settings.value(QLatin1String(tickedKey)).toStringList());
    if (ticked.isEmpty())
        fill(completed(listColumns()), listColumns());
    else
        fill(completed(columnsOf(settings.value(QLatin1String(orderKey)).toStringList())), ticked);
}

} // namespace mamis
