#include "widgets/field_list.h"

#include "look/tone.h"
#include "widgets/card.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setText(text);
    return label;
}

bool sameLabels(const FieldSection &a, const FieldSection &b)
{
    return std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
        [](const Field &x, const Field &y) { return x.label == y.label; });
}

} // namespace

FieldList::FieldList(QWidget *parent, qreal labelWidth)
    : QFrame(parent)
    , m_labelWidth(labelWidth)
    , m_title(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_column(new QVBoxLayout(this))
{
    makeCardLook(this);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    m_column->addLayout(m_grid);
}

void FieldList::setSection(const FieldSection &section)
{
    if (!sameLabels(section, m_section) || m_values.isEmpty())
        rebuild(section);
    m_section = section;
    m_title->setText(section.title);
    m_title->setVisible(!section.title.isEmpty());
    setAccessibleName(section.title);
    for (qsizetype i = 0; i < section.fields.size(); ++i) {
        const Field &field = section.fields.at(i);
        QLabel *value = m_values.at(i);
        // Rich text only where something is struck through, and never from what somebody typed.
        value->setTextFormat(field.before.isEmpty() ? Qt::PlainText : Qt::RichText);
        value->setText(field.before.isEmpty()
                ? field.value
                : QStringLiteral("<s>%1</s> → <b>%2</b>")
                      .arg(field.before.toHtmlEscaped(), field.value.toHtmlEscaped()));
        value->setAccessibleName(field.label + QStringLiteral(": ") + field.text());
        QPalette colours = palette();
        if (field.warning)
            colours.setColor(QPalette::WindowText, toneColours(ToneKind::Bad, colours).text);
        value->setPalette(colours);
    }
}

void FieldList::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FieldList::rebuild(const FieldSection &section)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_values.clear();
    for (const Field &field : section.fields) {
        const int row = static_cast<int>(m_values.size());
        auto *label = plainLabel(field.label, this);
        label->setFixedWidth(qRound(m_labelWidth * QApplication::font().pointSizeF()));
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *value = plainLabel({}, this);
        value->setForegroundRole(QPalette::WindowText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setBuddy(value);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_values << value;
    }
}

} // namespace mamis
