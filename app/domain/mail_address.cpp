#include "domain/mail_address.h"

#include <QUrl>

#include <algorithm>

namespace mamis {

namespace {

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isAtomCharacter(QChar c)
{
    return isLetterOrDigit(c) || QStringView(u"!#$%&'*+/=?^_`{|}~-").contains(c);
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    return std::ranges::all_of(labels, [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
            && std::ranges::all_of(label, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
    });
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// What is copied from a page often has an invisible character at its end. Line ends are no blanks: they are
/// how a command is smuggled in.
bool isBlank(QChar c)
{
    return c == u'\t' || c.category() == QChar::Separator_Space || c.category() == QChar::Other_Format;
}

QString withoutBlanks(const QString &text)
{
    QStringView left(text);
    while (!left.isEmpty() && isBlank(left.front()))
        left = left.mid(1);
    while (!left.isEmpty() && isBlank(left.back()))
        left.chop(1);
    return left.toString();
}

/// The forms U+FF01 to U+FF5E stand for the ASCII characters in the same order.
QString narrowed(QString text)
{
    constexpr char16_t first = 0xFF01;
    constexpr char16_t last = 0xFF5E;
    for (QChar &c : text) {
        if (c.unicode() >= first && c.unicode() <= last)
            c = QChar(static_cast<char16_t>(c.unicode() - first + u'!'));
    }
    return text;
}

/// The full stops that a Japanese keyboard types; domains take them for dots as well (RFC 3490, 3.1).
QString withDots(QString domain)
{
    return domain.replace(QChar(0x3002), u'.').replace(QChar(0xFF61), u'.');
}

} // namespace

MailAddress readMailAddress(const QString &typed)
{
    MailAddress address { withoutBlanks(typed), {} };
    const auto change = [&](AddressChange what, const QString &wanted) {
        if (wanted != address.text)
            address.changes.append(what);
        address.text = wanted;
    };
    if (address.text != typed)
        address.changes.append(AddressChange::Blanks);
    const QString plain = narrowed(address.text);
    const qsizetype behind = plain.lastIndexOf(u'@') + 1; // 0 where there is none: then nothing is a domain
    if (behind == 0) {
        change(AddressChange::Width, plain);
        return address;
    }
    const QString before = plain.left(behind);
    QString domain = withDots(plain.mid(behind));
    change(AddressChange::Width, before + domain);
    if (domain.endsWith(u'.'))
        domain.chop(1);
    change(AddressChange::Dot, before + domain);
    if (!isAscii(domain)) {
        const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
        if (!ascii.isEmpty())
            change(AddressChange::Domain, before + ascii);
    }
    return address;
}

bool isValidAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at > 64 || address.size() > 254)
        return false;
    const QStringView local = QStringView(address).left(at);
    return std::ranges::all_of(local, [](QChar c) { return isAtomCharacter(c) || c == u'.'; })
        && isDomain(QStringView(address).mid(at + 1));
}

bool hasForeignLocalPart(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && !isAscii(QStringView(address).left(at)) && isDomain(QStringView(address).mid(at + 1));
}

} // namespace mamis
