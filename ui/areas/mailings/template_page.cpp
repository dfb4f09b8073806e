#include "areas/mailings/template_page.h"

#include "domain/words.h"
#include "look/theme.h"
#include "office/office.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/hint_label.h"
#include "widgets/message_bar.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

namespace mamis {

namespace {

const QString subjectField = QStringLiteral("subject");
const QString bodyField = QStringLiteral("body");
constexpr int exampleLines = 14;
constexpr int bodyLines = 12;

QString placeholderError(const QVariant &value)
{
    const QStringList unknown = unknownPlaceholders(value.toString());
    return unknown.isEmpty() ? QString()
                             : TemplatePage::tr("There is no such placeholder: %1. Choose one from the list.")
                                   .arg(unknown.join(u' '));
}

} // namespace

TemplatePage::TemplatePage(Office &office, QWidget *parent)
    : EditPage(tr("Texts of the notification mails"), tr("Text of the mail"), true, parent)
    , m_settings(office)
    , m_insert(makeInsertButton())
    , m_standard(new QPushButton(tr("Standard text"), this))
    , m_example(new QPlainTextEdit(this))
{
    addCard({},
        { { .code = subjectField,
              .name = tr("Subject"),
              .required = true,
              .longest = Settings::longestText(QStringLiteral("template.subject")),
              .check = placeholderError },
            { .code = bodyField,
                .name = tr("Text"),
                .kind = FieldKind::Lines,
                .required = true,
                .rule = tr("What stands in { } is filled in. A paragraph whose placeholder has nothing to "
                           "say is left "
                           "out."),
                .longest = Settings::longestText(QStringLiteral("template.body")),
                .lines = bodyLines,
                .check = placeholderError } });
    form().putBeside(subjectField, m_insert);
    m_standard->setToolTip(tr("Fills in the standard text; it holds when it is saved"));
    connect(m_standard, &QPushButton::clicked, this, &TemplatePage::takeStandard);
    m_example->setReadOnly(true);
    m_example->setTabChangesFocus(true);
    m_example->setFrameShape(QFrame::NoFrame);
    m_example->setAccessibleName(tr("Example of the mail"));
    m_example->setFixedHeight(m_example->fontMetrics().lineSpacing() * exampleLines);
    addBelow(makeCard(m_example->accessibleName(), m_example, this));
    QList<QWidget *> above;
    if (!m_settings.mayChange())
        above.append(new HintLabel(tr("Only administrators of your office change this."), this));
    arrangeEditor(above, {}, { m_standard });
    connect(&form(), &RecordForm::changed, this, &TemplatePage::showExample);
    connect(this, &EditPage::loaded, this, &TemplatePage::showExample);
    setReadOnly(!m_settings.mayChange());
}

QPushButton *TemplatePage::makeInsertButton()
{
    auto *button = new CompactButton(tr("Insert"), this);
    button->setToolTip(tr("Inserts what is filled in where the cursor is"));
    auto *menu = new QMenu(button);
    for (const QString &name : notificationPlaceholders()) {
        const QString placeholder = u'{' + name + u'}';
        connect(menu->addAction(placeholder), &QAction::triggered, this,
            [this, placeholder] { insert(placeholder); });
    }
    button->setMenu(menu);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    return button;
}

/// Where the cursor was last: in the subject while that has the focus, else in the text.
void TemplatePage::insert(const QString &placeholder)
{
    if (auto *line = qobject_cast<QLineEdit *>(form().widget(subjectField)); line && line->hasFocus())
        return line->insert(placeholder);
    if (auto *text = qobject_cast<QPlainTextEdit *>(form().widget(bodyField))) {
        text->insertPlainText(placeholder);
        text->setFocus(Qt::OtherFocusReason);
    }
}

void TemplatePage::setText(const MailTemplate &text)
{
    m_text = text;
    setTitle(tr("Text of the mail: %1 – %2").arg(words::name(text.kind), words::name(text.action)));
    begin(recordOf(text).values, true);
    messages().clear();
    showExample();
}

FormRecord TemplatePage::recordOf(const MailTemplate &text)
{
    return { { { subjectField, text.subject }, { bodyField, text.body } }, text.id };
}

void TemplatePage::fetch(const RecordAnswer &answer)
{
    m_settings.templates(this, [this, answer](const Result<QList<MailTemplate>> &texts) {
        if (!texts)
            return answer({ {}, texts.failure });
        const auto found = std::ranges::find_if(*texts.value, [this](const MailTemplate &one) {
            return one.kind == m_text.kind && one.action == m_text.action;
        });
        if (found == texts->end())
            return answer({ {}, Failure::refused("stale") });
        m_text = *found;
        answer({ recordOf(m_text), {} });
    });
}

void TemplatePage::store(const FormRecord &record, const RecordAnswer &answer)
{
    MailTemplate text = m_text;
    text.id = record.version;
    text.subject = record.values.value(subjectField).toString();
    text.body = record.values.value(bodyField).toString();
    m_settings.saveTemplate(text, this, [this, answer](const Result<MailTemplate> &saved) {
        if (!saved)
            return answer({ {}, saved.failure });
        m_text = *saved;
        answer({ recordOf(m_text), {} });
    });
}

void TemplatePage::takeStandard()
{
    m_settings.standardTemplates(this, [this](const Result<QList<MailTemplate>> &texts) {
        if (!texts)
            return messages().say(*texts.failure);
        for (const MailTemplate &one : *texts.value) {
            if (one.kind != m_text.kind || one.action != m_text.action)
                continue;
            form().setValue(subjectField, one.subject);
            form().setValue(bodyField, one.body);
        }
    });
}

void TemplatePage::showExample()
{
    MailTemplate text = m_text;
    text.subject = form().text(subjectField);
    text.body = form().text(bodyField);
    const MailPreview preview = m_settings.example(text);
    m_example->setPlainText(tr("Subject: %1").arg(preview.subject) + QStringLiteral("\n\n") + preview.body);
}

void TemplatePage::enableParts()
{
    EditPage::enableParts();
    const bool mayChange = isLoaded() && !isReadOnly() && !isBusy();
    m_insert->setVisible(!isReadOnly());
    m_standard->setVisible(!isReadOnly());
    m_insert->setEnabled(mayChange);
    m_standard->setEnabled(mayChange);
}

} // namespace mamis
