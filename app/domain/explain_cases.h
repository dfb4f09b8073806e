#pragma once

#include <QCoreApplication>
#include <QLatin1String>

/// The sentences behind the codes of Failure, SmtpOutcome and MailPreview; used by explain.cpp alone.
/// Each says what happened, what was kept and what to do; the reason is its short form for a cell of a list.
namespace mamis::explanations {

struct Case
{
    const char *code;
    const char *sentence;
    const char *reason; ///< null where the case never stands in a list
};

// clang-format off
/// Refused by a rule: nothing was written.
inline constexpr Case refusals[] = {
    { "csv-not-utf8",
        QT_TRANSLATE_NOOP("explain",
            "The file is not text in UTF-8. Nothing was changed. In Excel, save it as \"CSV UTF-8\" and take it in "
            "again."),
        nullptr },
    { "csv-titles",
        QT_TRANSLATE_NOOP("explain",
            "The first line of the file is not 順序,名称,有効. Nothing was changed. Download the present list, change it "
            "and take it in again."),
        nullptr },
    { "csv-empty",
        QT_TRANSLATE_NOOP("explain",
            "The file has no line below its titles. Nothing was changed. Enter the categories and take it in again."),
        nullptr },
    { "csv-quotes",
        QT_TRANSLATE_NOOP("explain",
            "Line %1 begins a quotation (\") that does not end. Nothing was changed. Correct the file and take it in "
            "again."),
        nullptr },
    { "csv-columns",
        QT_TRANSLATE_NOOP("explain",
            "Line %1 does not have three columns (順序, 名称, 有効). Nothing was changed. Correct the file and take it "
            "in again."),
        nullptr },
    { "csv-place",
        QT_TRANSLATE_NOOP("explain",
            "In line %1, 順序 is not a number from 1 on. Nothing was changed. Correct the file and take it in again."),
        nullptr },
    { "csv-place-twice",
        QT_TRANSLATE_NOOP("explain",
            "In line %1, 順序 has a number that another line has, too. Nothing was changed. Correct the file and take "
            "it in again."),
        nullptr },
    { "csv-name",
        QT_TRANSLATE_NOOP("explain",
            "In line %1, 名称 is empty. Nothing was changed. Correct the file and take it in again."),
        nullptr },
    { "csv-name-long",
        QT_TRANSLATE_NOOP("explain",
            "In line %1, 名称 has more than 200 characters or a line break. Nothing was changed. Correct the file and "
            "take it in again."),
        nullptr },
    { "csv-name-twice",
        QT_TRANSLATE_NOOP("explain",
            "In line %1, 名称 is one that another line has, too. Nothing was changed. Correct the file and take it in "
            "again."),
        nullptr },
    { "csv-active",
        QT_TRANSLATE_NOOP("explain",
            "In line %1, 有効 is neither 1 (in use) nor 0 (retired). Nothing was changed. Correct the file and take it "
            "in again."),
        nullptr },
    { "too-long",
        QT_TRANSLATE_NOOP("explain",
            "A text is longer than what can be kept. Nothing was saved. Shorten it and try again."),
        QT_TRANSLATE_NOOP("explain", "Text too long") },
    { "already-there",
        QT_TRANSLATE_NOOP("explain",
            "This %1 is in use already. Nothing was saved. Enter another one."),
        QT_TRANSLATE_NOOP("explain", "In use already") },
    { "date-outside",
        QT_TRANSLATE_NOOP("explain",
            "This date lies too far back or too far ahead: dates may lie up to 10 years back and 2 years ahead. Nothing was changed. Correct the date and try again."),
        QT_TRANSLATE_NOOP("explain", "Date too far away") },
    { "date-before-joining",
        QT_TRANSLATE_NOOP("explain",
            "A membership would end before it began. Nothing was changed. Look at the dates of joining and choose a later date."),
        QT_TRANSLATE_NOOP("explain", "Before the joining") },
    { "too-many",
        QT_TRANSLATE_NOOP("explain",
            "Too many entries came in a short time. Nothing was done. Wait a minute and try again."),
        nullptr },
    { "no-way-in",
        QT_TRANSLATE_NOOP("explain",
            "The server does not let the offices into the database %1: a line for it is missing in its rules (pg_hba.conf), or it does not speak TLS. Nothing was made or moved. Ask the administrator of the server to run set-up.sh for it."),
        nullptr },
    { "unknown-step",
        QT_TRANSLATE_NOOP("explain",
            "This application is not in the database any more, or is not one of your "
            "association's. Nothing was changed. Go back to the list and search again."),
        QT_TRANSLATE_NOOP("explain", "Not found") },
    { "permission",
        QT_TRANSLATE_NOOP("explain",
            "Your user may not do this. Nothing was changed. Ask a user with the right to"
            " decide, or the administrator of your office."),
        QT_TRANSLATE_NOOP("explain", "No permission") },
    { "stale",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else has changed this application in the meantime. Nothing was "
            "changed by you. Look at the present state and decide again."),
        QT_TRANSLATE_NOOP("explain", "Changed by somebody else in the meantime") },
    { "unknown-user",
        QT_TRANSLATE_NOOP("explain",
            "There is no such user in your association. Nothing was changed. Go back to the list of users."),
        nullptr },
    { "last-admin",
        QT_TRANSLATE_NOOP("explain",
            "This is the only administrator of your association. Nothing was changed. Make somebody else an "
            "administrator first."),
        nullptr },
    { "own-account",
        QT_TRANSLATE_NOOP("explain",
            "Nobody changes the own role or closes the own account. Nothing was changed. Ask another "
            "administrator; your own password is changed at the top right of the window."),
        nullptr },
    { "name-missing",
        QT_TRANSLATE_NOOP("explain", "The name is missing. Nothing was saved. Enter it."), nullptr },
    { "login",
        QT_TRANSLATE_NOOP("explain",
            "This login ID cannot be used. Nothing was saved. It has 3 to 32 small letters, digits and . _ - "
            "and begins with a letter."),
        nullptr },
    { "account-foreign",
        QT_TRANSLATE_NOOP("explain",
            "On the server this login ID belongs to something else. Nothing was changed. Ask the "
            "administrator of the server."),
        nullptr },
    { "practice-password",
        QT_TRANSLATE_NOOP("explain",
            "In a practice database everybody has the same password. Nothing was changed."),
        nullptr },
    { "password",
        QT_TRANSLATE_NOOP("explain",
            "This password cannot be used. Nothing was changed. Take a longer one that nobody guesses."),
        nullptr },
    { "password-short",
        QT_TRANSLATE_NOOP("explain", "The password needs at least %1 characters."), nullptr },
    { "password-blank",
        QT_TRANSLATE_NOOP("explain", "A password of blanks alone cannot be used."), nullptr },
    { "password-simple",
        QT_TRANSLATE_NOOP("explain",
            "The same signs again and again, or signs in a row, are guessed at once. Choose another password."),
        nullptr },
    { "password-login",
        QT_TRANSLATE_NOOP("explain", "The password must not contain the login ID. Choose another one."),
        nullptr },
    { "password-association",
        QT_TRANSLATE_NOOP("explain",
            "The password must not contain the name of the association. Choose another one."),
        nullptr },
    { "password-common",
        QT_TRANSLATE_NOOP("explain", "Many people use this password, so it is tried first. Choose another one."),
        nullptr },
    { "logged-out",
        QT_TRANSLATE_NOOP("explain", "Nobody is logged in any more. Nothing was done. Log in and try again."),
        nullptr },
    { "clock-behind",
        QT_TRANSLATE_NOOP("explain",
            "The clock of this computer seems to be behind: the history has an entry of %1, which is later than "
            "now. Nothing was decided yet. Look at the date and the time of the computer, set them right, and "
            "decide again."),
        nullptr },
    { "clock-ahead",
        QT_TRANSLATE_NOOP("explain",
            "The clock of this computer seems to be ahead: the last decision was made on %1, more than half a "
            "year before now. Nothing was decided yet. Look at the date and the time of the computer, set them "
            "right if need be, and decide again."),
        nullptr },
    { "not-allowed",
        QT_TRANSLATE_NOOP("explain",
            "This cannot be done in the present status. Nothing was changed. Look at the "
            "present state and choose again."),
        QT_TRANSLATE_NOOP("explain", "Not possible in this status") },
    { "blocked-above",
        QT_TRANSLATE_NOOP("explain",
            "An association above has approved already, so this cannot be cancelled here."
            " Nothing was changed. Ask that association to cancel its approval first."),
        QT_TRANSLATE_NOOP("explain", "Approved by an association above") },
    { "message-missing",
        QT_TRANSLATE_NOOP("explain",
            "A message is required for this. Nothing was changed. Enter the message for "
            "the applicant."),
        QT_TRANSLATE_NOOP("explain", "Message required") },
    { "date-missing",
        QT_TRANSLATE_NOOP("explain",
            "The date of joining, change or resignation is missing. Nothing was changed. "
            "Enter the date."),
        QT_TRANSLATE_NOOP("explain", "Date required") },
    { "already-member",
        QT_TRANSLATE_NOOP("explain",
            "This person is a member of your association already. Nothing was changed. "
            "Check the membership history."),
        QT_TRANSLATE_NOOP("explain", "A member already") },
    { "chain-broken",
        QT_TRANSLATE_NOOP("explain",
            "The history does not fit together: an entry is missing or was changed "
            "outside the program. Nothing was changed. Stop working and tell the "
            "administrator of your office."),
        QT_TRANSLATE_NOOP("explain", "History does not fit together") },
    { "append-only",
        QT_TRANSLATE_NOOP("explain",
            "Entries of the history cannot be changed or deleted. Nothing was changed."),
        QT_TRANSLATE_NOOP("explain", "History cannot be changed") },
    { "only-by-decision",
        QT_TRANSLATE_NOOP("explain",
            "A status changes only by a decision, with its entry in the history. Nothing "
            "was changed."),
        QT_TRANSLATE_NOOP("explain", "Only by a decision") },
    { "log-in",
        QT_TRANSLATE_NOOP("explain",
            "User name or password is wrong. Check both and try again."),
        nullptr },
    { "account-closed",
        QT_TRANSLATE_NOOP("explain",
            "Your account has been closed, or its password has changed. What was not saved could not be done. "
            "Log in again, or ask your administrator."),
        QT_TRANSLATE_NOOP("explain", "Account closed") },
    { "log-in-locked",
        QT_TRANSLATE_NOOP("explain",
            "Logging in has failed too often. Wait %1 seconds and try again."),
        nullptr },
    { "practice",
        QT_TRANSLATE_NOOP("explain",
            "This is a practice database; its members are invented. Nothing was moved. "
            "Choose the database of your office."),
        nullptr },
    { "server-not-empty",
        QT_TRANSLATE_NOOP("explain",
            "The database on the server holds an office's data already. Nothing was moved "
            "and nothing was changed there. Choose another name; a database of that name "
            "is made."),
        nullptr },
    { "server-foreign",
        QT_TRANSLATE_NOOP("explain",
            "The server has a database of this name that belongs to something else. "
            "Nothing was changed. Choose another name."),
        nullptr },
    { "login-taken",
        QT_TRANSLATE_NOOP("explain",
            "The server knows the login ID %1 already, as somebody else's. Nothing was "
            "moved. Ask the server's administrator to remove it, or give the user another "
            "login ID in your database."),
        nullptr },
    { "login-unusable",
        QT_TRANSLATE_NOOP("explain",
            "The login ID %1 cannot be used on a server: it needs half-width letters, "
            "digits and . _ - @, at most 63. Nothing was moved. Give the user another "
            "login ID."),
        nullptr },
    { "not-administrator",
        QT_TRANSLATE_NOOP("explain",
            "This user may log in to the server but does not administer it. Nothing was "
            "changed. Enter the server's administrator (usually postgres)."),
        nullptr },
    { "mail-state",
        QT_TRANSLATE_NOOP("explain",
            "This mail has left already or is leaving now. Nothing was changed. Refresh "
            "the list to see its state."),
        QT_TRANSLATE_NOOP("explain", "Sent already or being sent") },
};

/// The database cannot be used: nothing was written, or all of it was taken back.
inline constexpr Case storageCases[] = {
    { "database-missing",
        QT_TRANSLATE_NOOP("explain",
            "The database was not found. It may have been moved, or its drive is not "
            "connected. Nothing was created. Connect the drive, or choose the database "
            "where it is now."),
        nullptr },
    { "database-foreign",
        QT_TRANSLATE_NOOP("explain",
            "This file is not a database of this program. It was not changed. Choose "
            "another file."),
        nullptr },
    { "database-newer",
        QT_TRANSLATE_NOOP("explain",
            "This database was made by a newer version of the program. It was not "
            "changed. Update the program on this computer."),
        nullptr },
    { "database-linked",
        QT_TRANSLATE_NOOP("explain",
            "The file has several names (hard links): it could be opened twice and damaged. It was not opened and not changed. Keep one name and remove the others."),
        nullptr },
    { "database-moved",
        QT_TRANSLATE_NOOP("explain",
            "The file of the database was deleted, moved or replaced while it was open. What you did just now is not saved, and nothing more can be. A copy of what was saved before is named below, if the disk allowed one. Close the program and tell the administrator of your office."),
        QT_TRANSLATE_NOOP("explain", "File moved or deleted") },
    { "database-strange-journal",
        QT_TRANSLATE_NOOP("explain",
            "Beside the file lies the journal of another file (…-wal). The file was not opened and not changed. Open it with the program, which puts the journal aside, or restore the copy with mamis-officectl restore."),
        nullptr },
    { "database-other-kind",
        QT_TRANSLATE_NOOP("explain",
            "The copy and the file are not of one kind: one is for practice, the other holds real data. Nothing was changed. Choose another copy."),
        nullptr },
    { "migration-failed",
        QT_TRANSLATE_NOOP("explain",
            "Bringing the database up to date for this version did not work. Nothing was changed, and the copy that was made before lies beside the file. Go on with the previous version, and tell the administrator of your office."),
        nullptr },
    { "database-damaged",
        QT_TRANSLATE_NOOP("explain",
            "The database is damaged. Nothing was written to it. Do not go on working; "
            "tell the administrator of your office, who can restore the last backup."),
        nullptr },
    { "database-read-only",
        QT_TRANSLATE_NOOP("explain",
            "The database cannot be written to. Nothing was changed. Check that you may "
            "write to the file and to its folder."),
        nullptr },
    { "database-in-use",
        QT_TRANSLATE_NOOP("explain",
            "The database is open in another window or on another computer. It was not "
            "opened here and not changed. Close it there and try again."),
        nullptr },
    { "database-busy",
        QT_TRANSLATE_NOOP("explain",
            "The database is busy just now. Nothing was changed. Wait a moment and try "
            "again."),
        QT_TRANSLATE_NOOP("explain", "Database was busy") },
    { "kept-waiting",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else has been changing the same data for some time. Nothing was changed by you. Wait a "
            "moment and try again."),
        QT_TRANSLATE_NOOP("explain", "Held by somebody else") },
    { "kept-waiting-by",
        QT_TRANSLATE_NOOP("explain",
            "%1 has kept everybody of your association waiting since %2: what was begun there has not ended. "
            "Nothing was changed by you. Ask %1 to finish it or to close the program, and try again. The "
            "server's administrator can end it (mamis-officectl server-sessions)."),
        QT_TRANSLATE_NOOP("explain", "Held by a colleague") },
    { "kept-waiting-outside",
        QT_TRANSLATE_NOOP("explain",
            "Another association's office or the server's administrator has held this data since %1. Nothing "
            "was changed by you. Try again in a few minutes; if it lasts, tell the server's administrator, who "
            "can end it (mamis-officectl server-sessions)."),
        QT_TRANSLATE_NOOP("explain", "Held by another office") },
    { "connection-lost",
        QT_TRANSLATE_NOOP("explain",
            "The connection to the server was lost. Nothing was lost; it is being made again. Try again in a "
            "moment."),
        QT_TRANSLATE_NOOP("explain", "Connection lost") },
    { "server-unreachable",
        QT_TRANSLATE_NOOP("explain",
            "The server cannot be reached. What you have typed stays here. Check the network and the server's "
            "name, and try again; if it lasts, tell your administrator."),
        QT_TRANSLATE_NOOP("explain", "Server cannot be reached") },
    { "server-certificate",
        QT_TRANSLATE_NOOP("explain",
            "A server answers there, but it could not prove to be the right one (its certificate does not fit). "
            "Nothing was sent to it. Check the server's name and the certificate file, and ask your "
            "administrator."),
        nullptr },
    { "server-protection",
        QT_TRANSLATE_NOOP("explain",
            "Without encryption only a server on this very computer can be used. Nothing was sent. Switch the "
            "encryption on."),
        nullptr },
    { "server-database",
        QT_TRANSLATE_NOOP("explain",
            "The server has no such database, or this user may not open it. Check the database's name."),
        nullptr },
    { "server-full",
        QT_TRANSLATE_NOOP("explain",
            "Too many people are connected to the server just now. Nothing was changed. Try again in a moment."),
        QT_TRANSLATE_NOOP("explain", "Server is full") },
    { "server-read-only",
        QT_TRANSLATE_NOOP("explain",
            "The server takes no changes just now; another one may be taking over. Nothing was changed. Try "
            "again in a moment."),
        QT_TRANSLATE_NOOP("explain", "Server takes no changes") },
    { "move-interrupted",
        QT_TRANSLATE_NOOP("explain",
            "The connection to the server was lost. Everything was taken back: nothing is "
            "on the server, and the file is as it was. Check the network and start the "
            "move again."),
        nullptr },
    { "move-unknown",
        QT_TRANSLATE_NOOP("explain",
            "The connection to the server was lost at the very end, so it is not known "
            "whether the move was carried out. The file is as it was. Start the move "
            "again: if it says that the server holds data already, it was carried out, and "
            "your administrator gives each user a new password."),
        nullptr },
    { "database-older",
        QT_TRANSLATE_NOOP("explain",
            "The database on the server was made by an older version of the program and has not been brought up "
            "to date. Nothing was changed. Tell your administrator."),
        nullptr },
    { "database-network",
        QT_TRANSLATE_NOOP("explain",
            "The database lies on a network drive, where it could be damaged. It was not "
            "opened. Copy it to a drive of this computer and choose it there."),
        nullptr },
    { "database-cannot-open",
        QT_TRANSLATE_NOOP("explain",
            "The database cannot be opened. Nothing was changed. Check that the file "
            "exists and that you may read it."),
        nullptr },
    { "database-exists",
        QT_TRANSLATE_NOOP("explain",
            "There is a file of this name already. It was left as it is. Choose another "
            "name."),
        nullptr },
    { "database-io",
        QT_TRANSLATE_NOOP("explain",
            "The drive reported an error while reading or writing. What was being done "
            "was taken back. Check the drive and try again; if it happens again, tell the"
            " administrator of your office."),
        QT_TRANSLATE_NOOP("explain", "Drive error") },
    { "disk-full",
        QT_TRANSLATE_NOOP("explain",
            "The drive is full. What was being done was taken back. Make room on the "
            "drive and try again."),
        QT_TRANSLATE_NOOP("explain", "Drive full") },
    { "file-exists",
        QT_TRANSLATE_NOOP("explain",
            "There is a file of this name already. It was left as it is. Choose another "
            "name."),
        nullptr },
    { "file-unwritable",
        QT_TRANSLATE_NOOP("explain",
            "The file could not be written. An earlier file of this name was kept. Check "
            "folder and free space, or choose another place."),
        nullptr },
    { "too-many-rows",
        QT_TRANSLATE_NOOP("explain",
            "An Excel sheet holds no more than %1 rows. No file was written. Write CSV "
            "instead, or narrow the search."),
        nullptr },
    { "printer",
        QT_TRANSLATE_NOOP("explain",
            "The printer did not take the sheets. Nothing was printed. Check the printer "
            "and try again, or save a PDF file."),
        nullptr },
    { "file-read",
        QT_TRANSLATE_NOOP("explain",
            "The file could not be read. Nothing was changed. Check that it exists and "
            "that you may read it."),
        nullptr },
};

/// A mail did not leave, and is tried again by itself.
inline constexpr Case mailsKept[] = {
    { "refused",
        QT_TRANSLATE_NOOP("explain",
            "The mail server refused the connection. The mail is kept and will be tried "
            "again by itself. If this goes on, check server name and port in the mail "
            "settings."),
        QT_TRANSLATE_NOOP("explain", "Server refused the connection") },
    { "host-not-found",
        QT_TRANSLATE_NOOP("explain",
            "The mail server was not found. The mail is kept and will be tried again by "
            "itself. Check the network and the server name in the mail settings."),
        QT_TRANSLATE_NOOP("explain", "Server not found") },
    { "unreachable",
        QT_TRANSLATE_NOOP("explain",
            "The mail server cannot be reached. The mail is kept and will be tried again "
            "by itself. Check the network connection."),
        QT_TRANSLATE_NOOP("explain", "Server cannot be reached") },
    { "may-have-arrived",
        QT_TRANSLATE_NOOP("explain",
            "The mail went out, but the mail server never said that it took it: it may have arrived. Ask the applicant, and send it again only where it did not."),
        QT_TRANSLATE_NOOP("explain", "May have arrived") },
    { "timeout",
        QT_TRANSLATE_NOOP("explain",
            "The mail server did not answer in time. The mail is kept and will be tried "
            "again by itself."),
        QT_TRANSLATE_NOOP("explain", "No answer in time") },
    { "dropped",
        QT_TRANSLATE_NOOP("explain",
            "The connection to the mail server broke off. The mail is kept and will be "
            "tried again by itself."),
        QT_TRANSLATE_NOOP("explain", "Connection broke off") },
    { "protocol",
        QT_TRANSLATE_NOOP("explain",
            "The mail server gave an answer that cannot be understood. The mail is kept "
            "and will be tried again by itself. If this goes on, check server name and "
            "port in the mail settings."),
        QT_TRANSLATE_NOOP("explain", "Answer not understood") },
    { "server-busy",
        QT_TRANSLATE_NOOP("explain",
            "The mail server takes no mail just now. The mail is kept and will be tried "
            "again by itself."),
        QT_TRANSLATE_NOOP("explain", "Server busy") },
    { "recipient-deferred",
        QT_TRANSLATE_NOOP("explain",
            "The mail server does not take mail for this address just now. The mail is "
            "kept and will be tried again by itself."),
        QT_TRANSLATE_NOOP("explain", "Address deferred for now") },
    { "message-deferred",
        QT_TRANSLATE_NOOP("explain",
            "The mail server did not take this mail just now. The mail is kept and will "
            "be tried again by itself."),
        QT_TRANSLATE_NOOP("explain", "Mail deferred for now") },
    { "aborted",
        QT_TRANSLATE_NOOP("explain",
            "Sending was stopped. The mail is kept and will be tried again by itself."),
        QT_TRANSLATE_NOOP("explain", "Stopped") },
};

/// A mail will never leave as it is.
inline constexpr Case mailsLost[] = {
    { "recipient-rejected",
        QT_TRANSLATE_NOOP("explain",
            "The mail server does not take mail for this address. The mail was not sent; "
            "the decision stands. Check the applicant's address, then send the mail "
            "again."),
        QT_TRANSLATE_NOOP("explain", "Address rejected by the server") },
    { "message-rejected",
        QT_TRANSLATE_NOOP("explain",
            "The mail server rejected this mail. It was not sent; the decision stands. "
            "Ask the provider of the mail server for the cause."),
        QT_TRANSLATE_NOOP("explain", "Mail rejected by the server") },
    { "mail-address",
        QT_TRANSLATE_NOOP("explain",
            "This mail address cannot be used. Nothing was sent. Correct the address."),
        QT_TRANSLATE_NOOP("explain", "Mail address not valid") },
    { "mail-header",
        QT_TRANSLATE_NOOP("explain",
            "Subject or sender of this mail contains characters that cannot be sent. "
            "Nothing was sent. Correct the mail settings or the template."),
        QT_TRANSLATE_NOOP("explain", "Characters that cannot be sent") },
};

/// The mail account does not work: no mail leaves until it does.
inline constexpr Case accountCases[] = {
    { "plaintext-refused",
        QT_TRANSLATE_NOOP("explain",
            "Without encryption mail is sent only to a server on this computer. All mails"
            " are kept. Choose TLS or STARTTLS in the mail settings."),
        QT_TRANSLATE_NOOP("explain", "Not encrypted") },
    { "no-starttls",
        QT_TRANSLATE_NOOP("explain",
            "The mail server offers no encryption (STARTTLS), so nothing was sent to it. "
            "All mails are kept. Check port and kind of encryption in the mail settings."),
        QT_TRANSLATE_NOOP("explain", "No encryption offered") },
    { "tls-certificate",
        QT_TRANSLATE_NOOP("explain",
            "The mail server's certificate is not trusted, so nothing was sent to it. All"
            " mails are kept. Check the server name in the mail settings and the clock of"
            " this computer."),
        QT_TRANSLATE_NOOP("explain", "Certificate not trusted") },
    { "tls-hostname",
        QT_TRANSLATE_NOOP("explain",
            "The mail server's certificate is for another name, so nothing was sent to "
            "it. All mails are kept. Check the server name in the mail settings."),
        QT_TRANSLATE_NOOP("explain", "Certificate for another name") },
    { "tls-failed",
        QT_TRANSLATE_NOOP("explain",
            "An encrypted connection to the mail server could not be made. All mails are "
            "kept. Check port and kind of encryption in the mail settings."),
        QT_TRANSLATE_NOOP("explain", "Encryption failed") },
    { "ca-invalid",
        QT_TRANSLATE_NOOP("explain",
            "The certificate authority in the mail settings cannot be read. All mails are"
            " kept. Choose the file again."),
        QT_TRANSLATE_NOOP("explain", "Certificate authority not readable") },
    { "auth-unsupported",
        QT_TRANSLATE_NOOP("explain",
            "The mail server offers no way to log in that this program knows. All mails "
            "are kept. Ask the provider for log-in by password (app password)."),
        QT_TRANSLATE_NOOP("explain", "Kind of log-in not supported") },
    { "auth-failed",
        QT_TRANSLATE_NOOP("explain",
            "The mail server did not accept user name or password. All mails are kept. "
            "Correct them in the mail settings."),
        QT_TRANSLATE_NOOP("explain", "Log-in to the server failed") },
    { "sender-rejected",
        QT_TRANSLATE_NOOP("explain",
            "The mail server does not accept the sender's address. All mails are kept. "
            "Correct the sender in the mail settings."),
        QT_TRANSLATE_NOOP("explain", "Sender rejected") },
    { "sender-address",
        QT_TRANSLATE_NOOP("explain",
            "The sender's mail address is missing or cannot be used. All mails are kept. "
            "Enter it in the mail settings."),
        QT_TRANSLATE_NOOP("explain", "Sender's address missing") },
    { "server-refused",
        QT_TRANSLATE_NOOP("explain",
            "The mail server does not serve this computer. All mails are kept. Ask the "
            "provider of the mail server."),
        QT_TRANSLATE_NOOP("explain", "Server does not serve us") },
    { "key-store",
        QT_TRANSLATE_NOOP("explain",
            "The key store of this computer cannot be used, so the password was not "
            "saved. The other settings were kept. You will be asked for the password."),
        QT_TRANSLATE_NOOP("explain", "Password not available") },
};

/// No mail will be sent, on purpose.
inline constexpr Case noMailCases[] = {
    { "mail-off",
        QT_TRANSLATE_NOOP("explain",
            "Notification mails are switched off for your association, so none will be "
            "sent."),
        QT_TRANSLATE_NOOP("explain", "Notification mails are off") },
    { "no-address",
        QT_TRANSLATE_NOOP("explain",
            "The applicant has no mail address, so no mail will be sent. Tell the "
            "applicant in another way."),
        QT_TRANSLATE_NOOP("explain", "No mail address") },
    { "death",
        QT_TRANSLATE_NOOP("explain",
            "The reason of the resignation is death, so no mail will be sent to the "
            "applicant. A letter to the family can be printed instead."),
        QT_TRANSLATE_NOOP("explain", "Resignation by death") },
    { "no-notify",
        QT_TRANSLATE_NOOP("explain",
            "This was decided without a mail to the applicant."),
        QT_TRANSLATE_NOOP("explain", "Decided without a mail") },
};
// clang-format on

/// What a column of the database is called in the window.
struct FieldWord
{
    const char *field;
    const char *word;
};

inline constexpr FieldWord fieldWords[] = {
    { "login", QT_TRANSLATE_NOOP("explain", "login ID") },
    { "label", QT_TRANSLATE_NOOP("explain", "name") },
    { "name", QT_TRANSLATE_NOOP("explain", "name") },
    { "code", QT_TRANSLATE_NOOP("explain", "code") },
    { "member_number", QT_TRANSLATE_NOOP("explain", "member number") },
};

} // namespace mamis::explanations
