<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Consequences</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the application will be &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No membership changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member can no longer correct or delete the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships that end on %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership that begins on %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changed details apply at %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member can correct or delete the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership that is taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changed details are taken back at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returns it to the member in its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships that return: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends the application; it cannot be taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The associations below keep what they approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resignation is already approved: no membership changes by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application ends at all associations and stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at applications but not decide them (your right: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the right &quot;%1&quot; (yours: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application is finished: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the turn of %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Use the former name on mailings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, licensed beds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not subject to reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished date of joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished date of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished date of resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailings go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association applied to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility (kana)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEL / FAX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds, licensed beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexed institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>State at each association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2  %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Kana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of joining, change or resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender of the latest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the latest message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>List of applications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier messages are not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conditions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has made a mistake; what was being done was taken back. Please tell the administrator of your office the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was finished by then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database, a drive or the network is not available. Nothing was changed. Wait a moment and try again. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry cannot be used. Nothing was saved. Correct it and try again. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible. Nothing was changed. Refresh the page and try again. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application is not in the database any more, or is not one of your association&apos;s. Nothing was changed. Go back to the list and search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user may not do this. Nothing was changed. Ask a user with the right to decide, or the administrator of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this application in the meantime. Nothing was changed by you. Look at the present state and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done in the present status. Nothing was changed. Look at the present state and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible in this status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An association above has approved already, so this cannot be cancelled here. Nothing was changed. Ask that association to cancel its approval first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by an association above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is required for this. Nothing was changed. Enter the message for the applicant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of joining, change or resignation is missing. Nothing was changed. Enter the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is a member of your association already. Nothing was changed. Check the membership history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history does not fit together: an entry is missing or was changed outside the program. Nothing was changed. Stop working and tell the administrator of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History does not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the history cannot be changed or deleted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status changes only by a decision, with its entry in the history. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in has failed too often. Wait %1 seconds and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail has left already or is leaving now. Nothing was changed. Refresh the list to see its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent already or being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not found. It may have been moved, or its drive is not connected. Nothing was created. Connect the drive, or choose the database where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a database of this program. It was not changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program. It was not changed. Update the program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was written to it. Do not go on working; tell the administrator of your office, who can restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written to. Nothing was changed. Check that you may write to the file and to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is open in another window or on another computer. It was not opened here and not changed. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy just now. Nothing was changed. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it could be damaged. It was not opened. Copy it to a drive of this computer and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened. Nothing was changed. Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. It was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive reported an error while reading or writing. What was being done was taken back. Check the drive and try again; if it happens again, tell the administrator of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is full. What was being done was taken back. Make room on the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. An earlier file of this name was kept. Check folder and free space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was changed. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the connection. The mail is kept and will be tried again by itself. If this goes on, check server name and port in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server was not found. The mail is kept and will be tried again by itself. Check the network and the server name in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server cannot be reached. The mail is kept and will be tried again by itself. Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not answer in time. The mail is kept and will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server broke off. The mail is kept and will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server gave an answer that cannot be understood. The mail is kept and will be tried again by itself. If this goes on, check server name and port in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server takes no mail just now. The mail is kept and will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not take mail for this address just now. The mail is kept and will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address deferred for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not take this mail just now. The mail is kept and will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail deferred for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was stopped. The mail is kept and will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not take mail for this address. The mail was not sent; the decision stands. Check the applicant&apos;s address, then send the mail again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address rejected by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server rejected this mail. It was not sent; the decision stands. Ask the provider of the mail server for the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail rejected by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail address cannot be used. Nothing was sent. Correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject or sender of this mail contains characters that cannot be sent. Nothing was sent. Correct the mail settings or the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption mail is sent only to a server on this computer. All mails are kept. Choose TLS or STARTTLS in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server offers no encryption (STARTTLS), so nothing was sent to it. All mails are kept. Check port and kind of encryption in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted, so nothing was sent to it. All mails are kept. Check the server name in the mail settings and the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is for another name, so nothing was sent to it. All mails are kept. Check the server name in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted connection to the mail server could not be made. All mails are kept. Check port and kind of encryption in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority in the mail settings cannot be read. All mails are kept. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server offers no way to log in that this program knows. All mails are kept. Ask the provider for log-in by password (app password).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of log-in not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not accept user name or password. All mails are kept. Correct them in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-in to the server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not accept the sender&apos;s address. All mails are kept. Correct the sender in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not serve this computer. All mails are kept. Ask the provider of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server does not serve us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer cannot be used, so the password was not saved. The other settings were kept. You will be asked for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification mails are switched off for your association, so none will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification mails are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant has no mail address, so no mail will be sent. Tell the applicant in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason of the resignation is death, so no mail will be sent to the applicant. A letter to the family can be printed instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resignation by death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided without a mail to the applicant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided without a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than %1 rows. No file was written. Write CSV instead, or narrow the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Nothing was printed. Check the printer and try again, or save a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s mail address is missing or cannot be used. All mails are kept. Enter it in the mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s address missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::ApplicationDelegate</name>
    <message>
        <source>%1/clerk: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::ApplicationHeader</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::ApplicationModel</name>
    <message>
        <source>Tick all of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ waiting for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>* Attention: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::ApplicationTable</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::BatchActions</name>
    <message>
        <source>Batch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::BatchModel</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::BatchPage</name>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of joining, change or resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one&apos;s wished date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no date was wished, today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided by then stays decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n application(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not concerned: %n application(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set %n application(s) to &quot;%1&quot;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits none of the chosen applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n application(s) done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) not done: see the reason in each row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The decisions are being saved. Wait, or stop first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::BusyLine</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::ConditionChips</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the condition “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::ConfirmPage</name>
    <message>
        <source>Change the application status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished date of joining, change or resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the association below on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of joining, change or resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for sending no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the notification mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the details, with what was typed (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the application status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the application status (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check what you entered.
The following application status will be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* The applicant is told the result by mail at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1
To: %2
Subject: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is now &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is being saved. One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status has not been updated yet; your message would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::DatabaseProblemPage</name>
    <message>
        <source>The database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in practice mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::DateEdit</name>
    <message>
        <source>yyyy/mm/dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the date from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Example: 2024/10/30, 20241030 or R6.10.30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::DateRange</name>
    <message>
        <source>%1 from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::DecisionPanel</name>
    <message>
        <source>Change the application status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of joining, change or resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the association below on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the member joined the association one layer below yours. A date of joining should not lie before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished date of joining, change or resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status becomes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: an association above has already approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 for the same reason as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::DetailPage</name>
    <message>
        <source>%1 / %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the member&apos;s details, then choose to approve, send back or reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further details: show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further details: hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the confirmation (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has changed in the meantime (%1). What you typed is kept; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here is not yet used and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::ExportColumnsList</name>
    <message>
        <source>Columns to export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::ExportPage</name>
    <message>
        <source>CSV download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds personal data. Keep it where only those who need it can read it, and delete it when it has served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column up (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column down (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the list, in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, UTF-8 (recommended for Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every character is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, Shift_JIS (CP932)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For older programs. Rare characters of names cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as dates, leading zeros kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep leading zeros when Excel opens the CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes numbers as =&quot;000123&quot;. Other programs than Excel read the signs as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as UTF-8 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with 〓 in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that Shift_JIS does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops; no file is left behind (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file and write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the file&apos;s name, then writes it (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 ticked applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 applications of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search conditions: all applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conditions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the list: %1, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the list: %1, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being written. Wait until it is done, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the characters… %p %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing… %p %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns ticked. Space ticks, Alt+↑ and Alt+↓ move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications have characters that Shift_JIS does not have. They would become 〓:
%2
If the program that reads the file takes UTF-8, or Excel does, write UTF-8: nothing is lost there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications_%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::Header</name>
    <message>
        <source>Member information system of the medical associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name: %1 | %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::LayerChain</name>
    <message>
        <source>Your association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associations concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (your association)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::ListPage</name>
    <message>
        <source>List of applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the list, show and hide columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the ticked applications, or all of the search, as a CSV file (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the ticked applications, or all of the search (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to TOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to TOP (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprocessed applications now: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days or longer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all %1 of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you: there are no unprocessed applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application matches these conditions:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no applications yet. They appear here as soon as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show search conditions ▼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide search conditions ▲</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::LogInPage</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice accounts: choose one to log in with it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in (in %1 seconds)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::MailSettingsPage</name>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the server name and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: 587 for STARTTLS, 465 for SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server name and port, the network connection and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that port and encryption fit together: 587 for STARTTLS, 465 for SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send notification mails to applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approvers and administrators can change these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this off where the national system already mails the applicants: they would get two mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate of an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in to the server without sending anything (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are being saved. Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are not saved yet. Save them, or discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption mails can be sent only through a server on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the mail address from which the mails are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail address cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the authorities known to this computer are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no certificate (PEM). Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s key store, not in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is known until the program ends. Type only to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is kept in this computer&apos;s key store. Type only to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is kept for this user and server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store that can be used: the password is kept only until the program ends, and you will be asked for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password: none is known for this user and server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The connection works, log-in included. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (SMTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were saved. This computer&apos;s key store cannot be used, so the password is kept only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail settings were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::MailSwitch</name>
    <message>
        <source>Send no notification mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for sending no mail (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say why no mail is sent: the history keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::MainWindow</name>
    <message>
        <source>Member information system of the medical associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails waiting: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::MenuButton</name>
    <message>
        <source>Unprocessed: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days or longer: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::MessageEdit</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the notification mail to the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required for sending back, rejecting and cancelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even where the reason is the same as that of an upper association, say so (example: &quot;Sent back for the same reason as Association X&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a message: it is required for this action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long by %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::MessageThread</name>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::OutboxModel</name>
    <message>
        <source>%1 (SMTP %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::OutboxPage</name>
    <message>
        <source>Sent mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this mail among those to be sent now (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail will not be sent (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s key store cannot be used. The password is kept only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail matches: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no mails yet. They are made when applications are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is among those to be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail was taken back. It will not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::Pager</name>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a page and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::PracticeBand</name>
    <message>
        <source>Practice mode — real members are not affected, and no mail leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (PageUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (PageDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole page (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the page as wide as the window (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops; no file is left behind (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the sheets as a PDF file (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the printer and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the printer, then prints (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applications are too many for paper; %2 can be printed at once. Narrow the search, or save them as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications_%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 applications are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application_%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being written. Wait until it is done, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages saved as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::SearchForm</name>
    <message>
        <source>Please type in katakana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (F5, or Enter in a field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties all conditions and shows every application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name or of its reading, in katakana, hiragana or kanji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the facility&apos;s name or of its reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (reading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprocessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 days or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::SenderPanel</name>
    <message>
        <source>Mails leave by themselves. What cannot be sent at once is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is sent in practice mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification mails are switched off in the mail settings. Mails that were waiting are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set yet. Mails are kept and leave as soon as it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the mail server is needed. Mails are kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the password in this computer&apos;s key store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::SideMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::TopEntry</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::TopPage</name>
    <message>
        <source>Office of the medical association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprocessed applications now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the unprocessed applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 days or longer: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only those that have waited too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mamis::Workbench</name>
    <message>
        <source>Open another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.mamis);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the practice database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first application of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last application of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 has been updated: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look members up and check what is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up and decide joinings, changes and resignations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notices for the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here, and what each may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and settings of your association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailings and categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent to whom, and the categories of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how to use the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which notifications have left and which have not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server and sender of the notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of this version yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefectural and national association only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National association only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan Medical Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefectural medical association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County or city medical association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth-layer medical association</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
