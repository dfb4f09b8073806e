#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace mamis {

/// Below a field that somebody else has changed, too: the value they saved, and which of both is to hold.
/// GUI thread.
class ConflictLine : public QFrame
{
    Q_OBJECT

public:
    /// `name` is the field's.
    explicit ConflictLine(const QString &name, QWidget *parent = nullptr);

    /// `theirs` as people read it.
    void ask(const QString &theirs);
    QPushButton *keepMine() const { return m_mine; }

Q_SIGNALS:
    void settled(bool theirs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_theirs;
    QPushButton *m_mine;
};

} // namespace mamis
