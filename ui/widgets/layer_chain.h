#pragma once

#include "domain/application.h"

#include <QWidget>

namespace mamis {

/// The way of an application through the associations, lowest first, as a stepper: who, in which status, who
/// acted last and when; the own layer is marked. Where another layer has changed the status since, nobody's
/// name stands beside it: the tool tip tells what happened. The whole chain is also the widget's accessible
/// text.
class LayerChain : public QWidget
{
    Q_OBJECT

public:
    explicit LayerChain(QWidget *parent = nullptr);

    /// `ownStepId` is the step of the office that looks.
    void setChain(const QList<ChainLayer> &chain, const QList<HistoryEntry> &history, qint64 ownStepId);

    /// One line per layer, as a screen reader says it.
    QString text() const;

private:
    QList<ChainLayer> m_chain;
    QList<HistoryEntry> m_history;
    qint64 m_ownStepId = 0;
};

} // namespace mamis
