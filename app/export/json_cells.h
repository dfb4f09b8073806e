#pragma once

#include <QByteArrayView>
#include <QList>

#include <span>

namespace mamis {

/// Takes apart a JSON array of texts, numbers and nulls, as databases make one of a row: the elements in
/// UTF-8, a null as an empty one. Works in place, since a text is never longer than what JSON makes of it:
/// `json` is changed, and the elements lie in it. False where it is no such array.
bool takeApart(std::span<char> json, QList<QByteArrayView> &elements);

} // namespace mamis
