#pragma once

#include "forms/form_page.h"
#include "office/set_up.h"

#include <optional>

namespace mamis {

struct Failure;

/// 新しいデータベースを作る: an office that starts names itself, the associations above it and its
/// administrator. What cannot be used is said at its field; nothing typed is lost. The file is made off the
/// GUI thread.
class SetUpPage : public FormPage
{
    Q_OBJECT

public:
    explicit SetUpPage(QWidget *parent = nullptr);

    /// Where the database is proposed to lie: on this computer's own disk, never in a folder that is
    /// synchronised with others (documents often are), which would copy the database and its journal apart
    /// from each other.
    static QString proposedPath();

    void activate() override;

Q_SIGNALS:
    /// The database is there, and its administrator can log in.
    void created(const QString &path);

private:
    void addCards();
    void followLayer();
    void chooseFile();
    NewOffice entered() const;
    QString path() const;
    void submit() override;
    void finish(const QString &path, const std::optional<Failure> &failure);
};

} // namespace mamis
