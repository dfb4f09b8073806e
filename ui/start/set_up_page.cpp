#include "start/set_up_page.h"

#include "domain/explain.h"
#include "domain/failure.h"
#include "domain/words.h"
#include "forms/new_password.h"
#include "office/aside.h"
#include "widgets/compact_button.h"
#include "widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace mamis {

namespace {

// The codes of unusableFields(), and the file.
const QString nameField = QStringLiteral("name");
const QString layerField = QStringLiteral("layer");
const QString countyField = QStringLiteral("county");
const QString prefectureField = QStringLiteral("prefecture");
const QString adminNameField = QStringLiteral("admin-name");
const QString adminLoginField = QStringLiteral("login");
const QString adminPasswordField = QStringLiteral("password");
const QString fileField = QStringLiteral("file");

bool isWholePath(const QVariant &typed)
{
    const QString path = QDir::fromNativeSeparators(typed.toString());
    return QFileInfo(path).isAbsolute() && !path.endsWith(u'/');
}

} // namespace

SetUpPage::SetUpPage(QWidget *parent)
    : FormPage(tr("Make a new database"), tr("Make a new database"),
        { tr("Make the database"), tr("Making the database …"),
            tr("The database is being made. Wait a moment.") },
        parent)
{
    addCards();
    form().addRule([this](const FieldValues &) {
        FieldErrors errors;
        for (const QString &code : unusableFields(entered())) {
            if (code != adminPasswordField) // the next rule says why
                errors.insert(code, QString());
        }
        return errors;
    });
    form().addRule([](const FieldValues &values) {
        return newPasswordErrors(
            values, { values.value(adminLoginField).toString(), values.value(nameField).toString() });
    });
    connect(&form(), &RecordForm::changed, this, [this](const QString &code) {
        if (code == layerField)
            followLayer();
    });
    form().setValues({ { layerField, 3 }, { fileField, QDir::toNativeSeparators(proposedPath()) } });
    arrange();
}

QString SetUpPage::proposedPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("office.mamis"));
}

void SetUpPage::addCards()
{
    QList<FieldChoice> layers;
    for (const int layer : { 4, 3, 2, 1 })
        layers.append({ layer, words::layerName(layer) });
    addCard(tr("Association"),
        {
            { .code = nameField,
                .name = tr("Name of your association"),
                .required = true,
                .error = tr("Enter the name of your association.") },
            { .code = layerField, .name = tr("Layer"), .kind = FieldKind::Choice, .choices = layers },
            { .code = countyField,
                .name = words::layerName(3),
                .required = true,
                .error = tr("Enter the name of the county or city medical association above yours.") },
            { .code = prefectureField,
                .name = words::layerName(2),
                .required = true,
                .error = tr("Enter the name of the prefectural medical association above yours.") },
        });
    const QList<FieldSpec> administrator {
        { .code = adminNameField,
            .name = tr("Name"),
            .required = true,
            .error = tr("Enter the administrator's name.") },
        { .code = adminLoginField,
            .name = tr("Login ID"),
            .required = true,
            .rule = tr("Half-width letters, digits and . _ - @"),
            .error = tr("Enter a login ID of half-width letters, digits and . _ - @"),
            .latin = true },
    };
    addCard(tr("Administrator"), administrator + newPasswordFields(tr("Password"), tr("Password (again)")));
    const QString fileError = tr("Enter the file with its folder.");
    addCard(tr("Where it is kept"),
        { { .code = fileField,
            .name = tr("File"),
            .required = true,
            .rule = tr("On a disk of this computer. Not in a shared folder, nor in one that is synchronised "
                       "(OneDrive …)."),
            .error = fileError,
            .check
            = [fileError](const QVariant &path) { return isWholePath(path) ? QString() : fileError; } } });
    auto *choose = new CompactButton(tr("Choose a place …"), cards());
    form().putBeside(fileField, choose);
    connect(choose, &QPushButton::clicked, this, &SetUpPage::chooseFile);
}

void SetUpPage::followLayer()
{
    const int layer = form().value(layerField).toInt();
    form().setShown(prefectureField, layer >= 3);
    form().setShown(countyField, layer == 4);
    if (layer == 1 && form().text(nameField).isEmpty())
        form().setValue(nameField, nationalAssociation());
    else if (layer != 1 && form().text(nameField) == nationalAssociation())
        form().setValue(nameField, QString());
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
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { form().setValue(fileField, QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

NewOffice SetUpPage::entered() const
{
    NewOffice office;
    office.layer = form().value(layerField).toInt();
    office.name = form().text(nameField);
    office.prefecture = form().text(prefectureField);
    office.county = form().text(countyField);
    office.adminLogin = form().text(adminLoginField);
    office.adminName = form().text(adminNameField);
    office.password = form().text(adminPasswordField);
    return office;
}

QString SetUpPage::path() const
{
    return QDir::fromNativeSeparators(form().text(fileField));
}

void SetUpPage::submit()
{
    setBusy(true);
    const QString file = path();
    runAside<Done>(
        this,
        [file, office = entered()] {
            if (file == proposedPath())
                QDir().mkpath(QFileInfo(file).absolutePath());
            setUpOffice(file, office);
            return Done();
        },
        [this, file](const Result<Done> &made) { finish(file, made.failure); });
}

void SetUpPage::finish(const QString &path, const std::optional<Failure> &failure)
{
    setBusy(false);
    if (failure) {
        if (failure->code.startsWith(QLatin1String("database-"))) {
            form().showError(fileField, explain(*failure));
        } else {
            messages().say(*failure);
        }
        return;
    }
    form().setValues({ { adminPasswordField, QString() }, { QStringLiteral("repeated"), QString() } });
    Q_EMIT created(path);
}

void SetUpPage::activate()
{
    form().focusFirst();
}

} // namespace mamis
