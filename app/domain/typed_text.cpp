#include "domain/typed_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace mamis {

namespace {

constexpr QStringView hyphens = u"‐‑‒–—―−ー"; ///< typed for "-", as they come out of NFKC

QString narrowWithHyphens(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace(); });
    for (QChar &c : text) {
        if (hyphens.contains(c))
            c = u'-';
    }
    return text;
}

} // namespace

QString foldKana(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    for (QChar &c : text) {
        const bool hiragana = (c >= u'ぁ' && c <= u'ゖ') || c == u'ゝ' || c == u'ゞ';
        if (hiragana)
            c = QChar(static_cast<char16_t>(c.unicode() + (u'ァ' - u'ぁ')));
    }
    return text;
}

bool isKana(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'ァ' && c <= u'ヾ') || c == u' '; });
}

QString withoutDirectionMarks(const QString &typed)
{
    QString text = typed;
    return text.removeIf([](QChar one) {
        const char16_t code = one.unicode();
        return code == 0x200E || code == 0x200F || code == 0x061C || (code >= 0x202A && code <= 0x202E)
            || (code >= 0x2066 && code <= 0x2069);
    });
}

std::optional<qint64> readNumber(const QString &typed)
{
    QString text = narrowWithHyphens(typed);
    static const QRegularExpression separated(QStringLiteral("^-?[0-9]{1,3}(,[0-9]{3})+$"));
    if (separated.match(text).hasMatch())
        text.remove(u',');
    static const QRegularExpression plain(QStringLiteral("^-?[0-9]+$"));
    bool fits = false;
    const qint64 number = plain.match(text).hasMatch() ? text.toLongLong(&fits) : 0;
    return fits ? std::optional(number) : std::nullopt;
}

std::optional<QString> readPostalCode(const QString &typed)
{
    static const QRegularExpression code(QStringLiteral("^〒?([0-9]{3})-?([0-9]{4})$"));
    const auto match = code.match(narrowWithHyphens(typed));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1) + u'-' + match.captured(2);
}

} // namespace mamis
