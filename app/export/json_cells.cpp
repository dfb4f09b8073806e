#include "export/json_cells.h"

#include <QString>

#include <algorithm>

namespace mamis {

namespace {

/// What stands behind a backslash at `from`, written to `to`; false where JSON knows no such sign.
bool unescape(const char *&from, const char *end, char *&to)
{
    static constexpr QByteArrayView signs("\"\\/bfnrt");
    static constexpr QByteArrayView meant("\"\\/\b\f\n\r\t");
    if (const qsizetype known = signs.indexOf(*from); known >= 0) {
        *to++ = meant[known];
        ++from;
        return true;
    }
    bool valid = false;
    if (*from != 'u' || end - from < 5)
        return false;
    // Databases and Qt write only control characters so.
    const ushort code = QByteArray::fromRawData(from + 1, 4).toUShort(&valid, 16);
    const QByteArray utf8 = QString(QChar(code)).toUtf8();
    to = std::copy(utf8.begin(), utf8.end(), to);
    from += 5;
    return valid;
}

/// The text whose opening quotation mark is behind us; moves `from` behind the closing one.
bool takeText(char *&from, const char *end, QByteArrayView &text)
{
    char *const begin = from;
    while (from < end && *from != '"' && *from != '\\')
        ++from;
    char *to = from;
    while (from < end && *from != '"') {
        if (*from != '\\') {
            *to++ = *from++;
            continue;
        }
        const char *behind = from + 1;
        if (behind == end || !unescape(behind, end, to))
            return false;
        from += behind - from;
    }
    text = QByteArrayView(begin, to - begin);
    return from++ < end;
}

} // namespace

bool takeApart(std::span<char> json, QList<QByteArrayView> &elements)
{
    elements.clear();
    if (json.size() < 2 || json.front() != '[' || json.back() != ']')
        return false;
    if (json[1] == ']')
        return json.size() == 2;
    char *from = json.data() + 1;
    const char *const end = json.data() + json.size();
    while (from < end) {
        while (*from == ' ') // PostgreSQL's are easy on the eye
            ++from;
        QByteArrayView element;
        if (*from == '"') {
            if (!takeText(++from, end, element))
                return false;
        } else {
            char *const begin = from;
            while (*from != ',' && *from != ']')
                ++from;
            element = QByteArrayView(begin, from - begin);
            if (element == "null")
                element = {};
        }
        elements.append(element);
        if (from == end || (*from != ',' && *from != ']'))
            return false;
        ++from;
    }
    return true;
}

} // namespace mamis
