#pragma once

#include <QString>

class QFrame;
class QScrollArea;
class QWidget;

/// The look of the pages' building blocks, said once. GUI thread.
namespace mamis {

/// A framed card with a headline (may be empty) around `inside`.
QFrame *makeCard(const QString &title, QWidget *inside, QWidget *parent = nullptr);

/// Gives a frame a card's ground and edge.
void makeCardLook(QFrame *frame);

/// `inside` scrolls up and down only and takes no focus by itself.
QScrollArea *makeScrollable(QWidget *inside, QWidget *parent = nullptr);

} // namespace mamis
