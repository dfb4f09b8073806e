#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace mamis {

/// What Python's e-mail package reads in the messages: a second opinion on what goes out.
inline QList<QJsonObject> decodedMails(const QByteArrayList &messages)
{
    QByteArray input;
    for (const QByteArray &message : messages)
        input += message.toBase64() + '\n';
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        { QStringLiteral(TEST_SOURCE_DIR "/tests/support/decode_mail.py") });
    python.write(input);
    python.closeWriteChannel();
    QList<QJsonObject> result;
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning() << python.errorString() << python.readAllStandardError();
    const QByteArray output = python.readAllStandardOutput().trimmed();
    for (const QByteArray &line : output.split('\n'))
        result.append(QJsonDocument::fromJson(line).object());
    return result;
}

} // namespace mamis
