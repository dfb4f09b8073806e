#pragma once

#include "mail/notification.h"
#include "office/category_file.h"
#include "office/result.h"
#include "storage/association_store.h"
#include "storage/code_store.h"
#include "storage/template_store.h"

namespace mamis {

class Office;

/// 医師会設定: what an office's administrator settles for the association. Who may read it: administrators,
/// approvers and auditors; who may change it: administrators, "permission" otherwise. Every change is told in
/// the history, field by field. GUI thread.
class Settings
{
public:
    explicit Settings(Office &office);

    static bool mayRead(const Session &session);
    bool mayChange() const;
    /// Reasons and founders are common to all associations of a database: on a shared server nobody's office
    /// changes them.
    bool mayChange(CodeList list) const;

    /// How many characters a column ("category.label") holds.
    static qsizetype longestText(const QString &column);

    void profile(QObject *context, Answer<AssociationProfile> answer);
    void above(QObject *context, Answer<QList<AssociationProfile>> answer);
    /// As AssociationStore::save().
    void saveProfile(const AssociationProfile &profile, QObject *context, Answer<AssociationProfile> answer);

    void entries(CodeList list, QObject *context, Answer<QList<CodeEntry>> answer);
    /// As CodeStore::save().
    void saveEntry(CodeList list, const CodeEntry &entry, QObject *context, Answer<CodeEntry> answer);
    /// As CodeStore::orderCategories().
    void orderCategories(const QList<qint64> &ids, QObject *context, Answer<Done> answer);

    /// The categories as a CSV file (category_file.h). Fails as OutputFile.
    void exportCategories(const QString &path, QObject *context, Answer<Done> answer);
    /// Takes such a file in, as a whole or not at all. Invalid "csv-…" (facts: the number of the line);
    /// Unavailable "file-read".
    void importCategories(const QString &path, QObject *context, Answer<CategoryImport> answer);

    /// What the notification mails say, of each kind and action.
    void templates(QObject *context, Answer<QList<MailTemplate>> answer);
    /// The standard texts, whatever the association has.
    void standardTemplates(QObject *context, Answer<QList<MailTemplate>> answer);
    /// As TemplateStore::save().
    void saveTemplate(const MailTemplate &text, QObject *context, Answer<MailTemplate> answer);
    /// A mail with this text, about somebody who does not exist.
    MailPreview example(const MailTemplate &text) const;

private:
    template <typename T>
    void change(bool allowed, QObject *context,
        std::function<T(Connection &, const Session &, const QDateTime &)> work, Answer<T> answer);

    Office &m_office;
};

} // namespace mamis
