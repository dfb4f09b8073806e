#include "shell/set_up_page.h"

#include "domain/failure.h"
#include "domain/log.h"
#include "domain/words.h"
#include "shell/new_password.h"
#include "shell/theme.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/explain.h"
#include "widgets/field_form.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace mamis {

SetUpPage::SetUpPage(QWidget *parent)
    : Page(tr("Make a new database"), tr("Make a new database"), parent)
    , m_fields(new FieldForm(this))
    , m_form(new QWidget(this))
    , m_layer(new QComboBox(this))
    , m_create(new QPushButton(this))
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    column->addWidget(makeAssociationCard());
    column->addWidget(makeAdministratorCard());
    column->addWidget(makeFileCard());

    FieldForm::arrange(content(), { m_form, makeButtons() });

    connectFields();
    followLayer();
    setBusy(false);
}

SetUpPage::~SetUpPage() = default;

QString SetUpPage::proposedPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("office.mamis"));
}

QWidget *SetUpPage::makeAssociationCard()
{
    auto *inside = new QWidget(m_form);
    QGridLayout *grid = FieldForm::makeGrid(inside);
    m_name = m_fields->add(grid, QStringLiteral("name"), tr("Name of your association"), QString(),
        tr("Enter the name of your association."));
    for (const int layer : { 4, 3, 2, 1 })
        m_layer->addItem(words::layerName(layer), layer);
    m_layer->setCurrentIndex(m_layer->findData(3));
    m_layer->setAccessibleName(tr("Layer"));
    m_layer->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *label = new QLabel(tr("Layer"));
    label->setBuddy(m_layer);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(m_layer, row, 1);
    setTabOrder(m_name, m_layer);
    m_county = m_fields->add(grid, QStringLiteral("county"), words::layerName(3), QString(),
        tr("Enter the name of the county or city medical association above yours."));
    m_prefecture = m_fields->add(grid, QStringLiteral("prefecture"), words::layerName(2), QString(),
        tr("Enter the name of the prefectural medical association above yours."));
    return makeCard(tr("Association"), inside, m_form);
}

QWidget *SetUpPage::makeAdministratorCard()
{
    auto *inside = new QWidget(m_form);
    QGridLayout *grid = FieldForm::makeGrid(inside);
    m_adminName = m_fields->add(
        grid, QStringLiteral("admin-name"), tr("Name"), QString(), tr("Enter the administrator's name."));
    m_login = m_fields->add(grid, QStringLiteral("login"), tr("Login ID"),
        tr("Half-width letters, digits and . _ - @"),
        tr("Enter a login ID of half-width letters, digits and . _ - @"));
    m_password = std::make_unique<NewPassword>(*m_fields, grid, tr("Password"), tr("Password (again)"));
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    return makeCard(tr("Administrator"), inside, m_form);
}

QWidget *SetUpPage::makeFileCard()
{
    auto *inside = new QWidget(m_form);
    QGridLayout *grid = FieldForm::makeGrid(inside);
    m_file = m_fields->add(grid, QStringLiteral("file"), tr("File"),
        tr("On a disk of this computer. Not in a shared folder, nor in one that is synchronised (OneDrive "
           "…)."),
        tr("Enter the file with its folder."));
    m_file->setText(QDir::toNativeSeparators(proposedPath()));
    auto *choose = new CompactButton(tr("Choose a place …"), inside);
    FieldForm::putBeside(grid, m_file, choose);
    connect(choose, &QPushButton::clicked, this, &SetUpPage::chooseFile);
    return makeCard(tr("Where it is kept"), inside, m_form);
}

QWidget *SetUpPage::makeButtons()
{
    auto *widget = new QWidget(this);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::spacing);
    auto *back = new QPushButton(tr("Back"), widget);
    back->setToolTip(tr("Back (Esc)"));
    m_create->setToolTip(tr("Make the database (F9)"));
    theme::setPrimary(m_create);
    for (QPushButton *button : { back, m_create })
        button->setAutoDefault(true);
    line->addStretch(1);
    line->addWidget(back);
    line->addWidget(m_create);
    setTabOrder(back, m_create);
    connect(back, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            Q_EMIT backRequested();
    });
    connect(m_create, &QPushButton::clicked, this, &SetUpPage::submit);
    addKey(this, { Qt::Key_F9 }, tr("Make the database"), [this] { m_create->click(); });
    return widget;
}

void SetUpPage::connectFields()
{
    connect(m_fields, &FieldForm::returnPressed, this, [this](QLineEdit *in) {
        if (in == m_file)
            submit();
        else
            focusNextChild();
    });
    connect(m_layer, &QComboBox::currentIndexChanged, this, &SetUpPage::followLayer);
}

void SetUpPage::followLayer()
{
    const int layer = m_layer->currentData().toInt();
    m_fields->setShown(m_prefecture, layer >= 3);
    m_fields->setShown(m_county, layer == 4);
    if (layer == 1 && m_name->text().isEmpty())
        m_name->setText(nationalAssociation());
    else if (layer != 1 && m_name->text() == nationalAssociation())
        m_name->clear();
}

void SetUpPage::chooseFile()
{
    auto *dialog
        = new QFileDialog(this, tr("Make a new database"), path(), tr("Databases (*.mamis);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("mamis"));
    // Nothing is ever replaced: a name that is taken is refused when the database is made.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_file->setText(QDir::toNativeSeparators(chosen));
        m_fields->showError(QStringLiteral("file"), QString());
    });
    dialog->open();
}

NewOffice SetUpPage::entered() const
{
    NewOffice office;
    office.layer = m_layer->currentData().toInt();
    office.name = m_name->text();
    office.prefecture = m_prefecture->text();
    office.county = m_county->text();
    office.adminLogin = m_login->text();
    office.adminName = m_adminName->text();
    office.password = m_password->text();
    return office;
}

QString SetUpPage::path() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

QStringList SetUpPage::wrongFields() const
{
    QStringList wrong = unusableFields(entered());
    for (const QString &field : m_password->wrong()) {
        if (!wrong.contains(field))
            wrong.append(field);
    }
    if (QFileInfo(path()).isRelative() || path().endsWith(u'/'))
        wrong.append(QStringLiteral("file"));
    return wrong;
}

void SetUpPage::submit()
{
    messages().clear();
    if (m_busy || m_fields->showErrors(wrongFields()))
        return;
    setBusy(true);
    auto failure = std::make_shared<std::optional<Failure>>();
    const QString file = path();
    QThread *thread = QThread::create([file, office = entered(), failure] {
        try {
            if (file == proposedPath())
                QDir().mkpath(QFileInfo(file).absolutePath());
            setUpOffice(file, office);
        } catch (const Failure &caught) {
            *failure = logged(caught);
        }
    });
    connect(thread, &QThread::finished, this, [this, file, failure] { finish(file, *failure); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void SetUpPage::finish(const QString &path, const std::optional<Failure> &failure)
{
    setBusy(false);
    if (failure) {
        if (failure->code.startsWith(QLatin1String("database-"))) {
            m_fields->showError(QStringLiteral("file"), explain(*failure));
        } else {
            messages().say(*failure);
        }
        return;
    }
    m_password->clear();
    Q_EMIT created(path);
}

void SetUpPage::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_create->setEnabled(!busy);
    m_create->setText(busy ? tr("Making the database …") : tr("Make the database"));
}

void SetUpPage::activate()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

bool SetUpPage::mayLeave()
{
    if (m_busy)
        messages().say(MessageBar::Tone::Info, tr("The database is being made. Wait a moment."));
    return !m_busy;
}

} // namespace mamis
