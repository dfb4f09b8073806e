<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>ClockDoubt</name>
        <message>
            <source>The clock is right: decide</source>
            <translation>The clock is right: decide</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1: the application will be "%2".</source>
            <translation>%1: the application will be "%2".</translation>
        </message>
        <message>
            <source>No membership changes.</source>
            <translation>No membership changes.</translation>
        </message>
        <message>
            <source>The member can no longer correct or delete the application.</source>
            <translation>The member can no longer correct or delete the application.</translation>
        </message>
        <message>
            <source>Memberships that end on %2: %1</source>
            <translation>Memberships that end on %2: %1</translation>
        </message>
        <message>
            <source>Membership that begins on %2: %1</source>
            <translation>Membership that begins on %2: %1</translation>
        </message>
        <message>
            <source>The changed details apply at %1 from %2.</source>
            <translation>The changed details apply at %1 from %2.</translation>
        </message>
        <message>
            <source>The member can correct or delete the application again.</source>
            <translation>The member can correct or delete the application again.</translation>
        </message>
        <message>
            <source>Membership that is taken back: %1</source>
            <translation>Membership that is taken back: %1</translation>
        </message>
        <message>
            <source>The changed details are taken back at %1.</source>
            <translation>The changed details are taken back at %1.</translation>
        </message>
        <message>
            <source>%1 returns it to the member in its own words.</source>
            <translation>%1 returns it to the member in its own words.</translation>
        </message>
        <message>
            <source>Memberships that return: %1</source>
            <translation>Memberships that return: %1</translation>
        </message>
        <message>
            <source>This ends the application; it cannot be taken up again.</source>
            <translation>This ends the application; it cannot be taken up again.</translation>
        </message>
        <message>
            <source>The associations below keep what they approved.</source>
            <translation>The associations below keep what they approved.</translation>
        </message>
        <message>
            <source>The resignation is already approved: no membership changes by this.</source>
            <translation>The resignation is already approved: no membership changes by this.</translation>
        </message>
        <message>
            <source>The application ends at all associations and stays in the history.</source>
            <translation>The application ends at all associations and stays in the history.</translation>
        </message>
        <message>
            <source>You may look at applications but not decide them (your right: %1).</source>
            <translation>You may look at applications but not decide them (your right: %1).</translation>
        </message>
        <message>
            <source>This needs the right "%1" (yours: %2).</source>
            <translation>This needs the right "%1" (yours: %2).</translation>
        </message>
        <message>
            <source>This application is finished: %1.</source>
            <translation>This application is finished: %1.</translation>
        </message>
        <message>
            <source>It is the turn of %1 (%2).</source>
            <translation>It is the turn of %1 (%2).</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>Go on: %1</translation>
        </message>
    </context>
    <context>
        <name>DetailFields</name>
        <message>
            <source>Use the former name on mailings</source>
            <translation>Use the former name on mailings</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Yes, licensed beds: %1</source>
            <translation>Yes, licensed beds: %1</translation>
        </message>
        <message>
            <source>Not subject to reduction</source>
            <translation>Not subject to reduction</translation>
        </message>
        <message>
            <source>Wished date of joining</source>
            <translation>Wished date of joining</translation>
        </message>
        <message>
            <source>Wished date of change</source>
            <translation>Wished date of change</translation>
        </message>
        <message>
            <source>Wished date of resignation</source>
            <translation>Wished date of resignation</translation>
        </message>
        <message>
            <source>User registration</source>
            <translation>User registration</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Mail address</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Registration number</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Registered on</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>Former name</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Home address</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>TEL</source>
            <translation>TEL</translation>
        </message>
        <message>
            <source>FAX</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Further details</source>
            <translation>Further details</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>University</source>
            <translation>University</translation>
        </message>
        <message>
            <source>Graduated on</source>
            <translation>Graduated on</translation>
        </message>
        <message>
            <source>Specialties</source>
            <translation>Specialties</translation>
        </message>
        <message>
            <source>Mailings go to</source>
            <translation>Mailings go to</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>Facility</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Association registration</source>
            <translation>Association registration</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Association applied to</source>
            <translation>Association applied to</translation>
        </message>
        <message>
            <source>Member number</source>
            <translation>Member number</translation>
        </message>
        <message>
            <source>Facility (kana)</source>
            <translation>Facility (kana)</translation>
        </message>
        <message>
            <source>Address of the facility</source>
            <translation>Address of the facility</translation>
        </message>
        <message>
            <source>TEL / FAX</source>
            <translation>TEL / FAX</translation>
        </message>
        <message>
            <source>Founder</source>
            <translation>Founder</translation>
        </message>
        <message>
            <source>Beds, licensed beds</source>
            <translation>Beds, licensed beds</translation>
        </message>
        <message>
            <source>Annexed institutions</source>
            <translation>Annexed institutions</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Duties</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Designations</source>
            <translation>Designations</translation>
        </message>
        <message>
            <source>Fee reduction</source>
            <translation>Fee reduction</translation>
        </message>
        <message>
            <source>Documents handed in</source>
            <translation>Documents handed in</translation>
        </message>
        <message>
            <source>Applied at</source>
            <translation>Applied at</translation>
        </message>
        <message>
            <source>Application status</source>
            <translation>Application status</translation>
        </message>
        <message>
            <source>Reason for resignation</source>
            <translation>Reason for resignation</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>This application</source>
            <translation>This application</translation>
        </message>
    </context>
    <context>
        <name>DetailSheet</name>
        <message>
            <source>State at each association</source>
            <translation>State at each association</translation>
        </message>
        <message>
            <source>Application: %1, %2</source>
            <translation>Application: %1, %2</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>%1 / %2  %3 (%4)</source>
            <translation>%1 / %2  %3 (%4)</translation>
        </message>
    </context>
    <context>
        <name>ExportColumns</name>
        <message>
            <source>Kana</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Mail address</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>Home address</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>Mobile number</translation>
        </message>
        <message>
            <source>TEL</source>
            <translation>TEL</translation>
        </message>
        <message>
            <source>Reason for resignation</source>
            <translation>Reason for resignation</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>Date of joining, change or resignation</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
        <message>
            <source>Sender of the latest message</source>
            <translation>Sender of the latest message</translation>
        </message>
        <message>
            <source>Latest message</source>
            <translation>Latest message</translation>
        </message>
        <message>
            <source>Time of the latest message</source>
            <translation>Time of the latest message</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>List of applications</source>
            <translation>List of applications</translation>
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>Only kana can be used here.</source>
            <translation>Only kana can be used here.</translation>
        </message>
        <message>
            <source>A postal code has seven digits. Example: 100-8799</source>
            <translation>A postal code has seven digits. Example: 100-8799</translation>
        </message>
        <message>
            <source>Hiragana and half-width kana become full-width katakana.</source>
            <translation>Hiragana and half-width kana become full-width katakana.</translation>
        </message>
        <message>
            <source>Enter a number from %1 to %2.</source>
            <translation>Enter a number from %1 to %2.</translation>
        </message>
        <message>
            <source>Enter a whole number.</source>
            <translation>Enter a whole number.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choose …</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>At least %1 characters; a sentence is easier to remember than a riddle.</source>
            <translation>At least %1 characters; a sentence is easier to remember than a riddle.</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters.</source>
            <translation>The password needs at least %1 characters.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>The two passwords are not the same.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <source>Confidential</source>
            <translation>Confidential</translation>
        </message>
        <message>
            <source>Page %1/%2</source>
            <translation>Page %1/%2</translation>
        </message>
        <message>
            <source>Printed by %1, %2</source>
            <translation>Printed by %1, %2</translation>
        </message>
        <message>
            <source>%1 earlier messages are not printed.</source>
            <translation>%1 earlier messages are not printed.</translation>
        </message>
        <message>
            <source>Search conditions: %1</source>
            <translation>Search conditions: %1</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>%1 records</translation>
        </message>
        <message>
            <source>There are no records.</source>
            <translation>There are no records.</translation>
        </message>
        <message>
            <source>History %1</source>
            <translation>History %1</translation>
        </message>
    </context>
    <context>
        <name>explain</name>
        <message>
            <source>The copy and the file are not of one kind: one is for practice, the other holds real data. Nothing was changed. Choose another copy.</source>
            <translation>The copy and the file are not of one kind: one is for practice, the other holds real data. Nothing was changed. Choose another copy.</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>File: %1</translation>
        </message>
        <message>
            <source>The mail went out, but the mail server never said that it took it: it may have arrived. Ask the applicant, and send it again only where it did not.</source>
            <translation>The mail went out, but the mail server never said that it took it: it may have arrived. Ask the applicant, and send it again only where it did not.</translation>
        </message>
        <message>
            <source>May have arrived</source>
            <translation>May have arrived</translation>
        </message>
        <message>
            <source>Open in: %1</source>
            <translation>Open in: %1</translation>
        </message>
        <message>
            <source>On the computer: %1</source>
            <translation>On the computer: %1</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copy: %1</translation>
        </message>
        <message>
            <source>The program has made a mistake; what was being done was taken back. Please tell the administrator of your office the number %1.</source>
            <translation>The program has made a mistake; what was being done was taken back. Please tell the administrator of your office the number %1.</translation>
        </message>
        <message>
            <source>Stopped. What was finished by then is kept.</source>
            <translation>Stopped. What was finished by then is kept.</translation>
        </message>
        <message>
            <source>The database, a drive or the network is not available. Nothing was changed. Wait a moment and try again. (%1)</source>
            <translation>The database, a drive or the network is not available. Nothing was changed. Wait a moment and try again. (%1)</translation>
        </message>
        <message>
            <source>This entry cannot be used. Nothing was saved. Correct it and try again. (%1)</source>
            <translation>This entry cannot be used. Nothing was saved. Correct it and try again. (%1)</translation>
        </message>
        <message>
            <source>This is not possible. Nothing was changed. Refresh the page and try again. (%1)</source>
            <translation>This is not possible. Nothing was changed. Refresh the page and try again. (%1)</translation>
        </message>
        <message>
            <source>Other reason (%1)</source>
            <translation>Other reason (%1)</translation>
        </message>
        <message>
            <source>This application is not in the database any more, or is not one of your association's. Nothing was changed. Go back to the list and search again.</source>
            <translation>This application is not in the database any more, or is not one of your association's. Nothing was changed. Go back to the list and search again.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>Your user may not do this. Nothing was changed. Ask a user with the right to decide, or the administrator of your office.</source>
            <translation>Your user may not do this. Nothing was changed. Ask a user with the right to decide, or the administrator of your office.</translation>
        </message>
        <message>
            <source>No permission</source>
            <translation>No permission</translation>
        </message>
        <message>
            <source>Somebody else has changed this application in the meantime. Nothing was changed by you. Look at the present state and decide again.</source>
            <translation>Somebody else has changed this application in the meantime. Nothing was changed by you. Look at the present state and decide again.</translation>
        </message>
        <message>
            <source>Changed by somebody else in the meantime</source>
            <translation>Changed by somebody else in the meantime</translation>
        </message>
        <message>
            <source>This cannot be done in the present status. Nothing was changed. Look at the present state and choose again.</source>
            <translation>This cannot be done in the present status. Nothing was changed. Look at the present state and choose again.</translation>
        </message>
        <message>
            <source>Not possible in this status</source>
            <translation>Not possible in this status</translation>
        </message>
        <message>
            <source>An association above has approved already, so this cannot be cancelled here. Nothing was changed. Ask that association to cancel its approval first.</source>
            <translation>An association above has approved already, so this cannot be cancelled here. Nothing was changed. Ask that association to cancel its approval first.</translation>
        </message>
        <message>
            <source>Approved by an association above</source>
            <translation>Approved by an association above</translation>
        </message>
        <message>
            <source>A message is required for this. Nothing was changed. Enter the message for the applicant.</source>
            <translation>A message is required for this. Nothing was changed. Enter the message for the applicant.</translation>
        </message>
        <message>
            <source>Message required</source>
            <translation>Message required</translation>
        </message>
        <message>
            <source>The date of joining, change or resignation is missing. Nothing was changed. Enter the date.</source>
            <translation>The date of joining, change or resignation is missing. Nothing was changed. Enter the date.</translation>
        </message>
        <message>
            <source>Date required</source>
            <translation>Date required</translation>
        </message>
        <message>
            <source>This person is a member of your association already. Nothing was changed. Check the membership history.</source>
            <translation>This person is a member of your association already. Nothing was changed. Check the membership history.</translation>
        </message>
        <message>
            <source>A member already</source>
            <translation>A member already</translation>
        </message>
        <message>
            <source>The history does not fit together: an entry is missing or was changed outside the program. Nothing was changed. Stop working and tell the administrator of your office.</source>
            <translation>The history does not fit together: an entry is missing or was changed outside the program. Nothing was changed. Stop working and tell the administrator of your office.</translation>
        </message>
        <message>
            <source>History does not fit together</source>
            <translation>History does not fit together</translation>
        </message>
        <message>
            <source>Entries of the history cannot be changed or deleted. Nothing was changed.</source>
            <translation>Entries of the history cannot be changed or deleted. Nothing was changed.</translation>
        </message>
        <message>
            <source>History cannot be changed</source>
            <translation>History cannot be changed</translation>
        </message>
        <message>
            <source>A status changes only by a decision, with its entry in the history. Nothing was changed.</source>
            <translation>A status changes only by a decision, with its entry in the history. Nothing was changed.</translation>
        </message>
        <message>
            <source>Only by a decision</source>
            <translation>Only by a decision</translation>
        </message>
        <message>
            <source>User name or password is wrong. Check both and try again.</source>
            <translation>User name or password is wrong. Check both and try again.</translation>
        </message>
        <message>
            <source>Logging in has failed too often. Wait %1 seconds and try again.</source>
            <translation>Logging in has failed too often. Wait %1 seconds and try again.</translation>
        </message>
        <message>
            <source>This mail has left already or is leaving now. Nothing was changed. Refresh the list to see its state.</source>
            <translation>This mail has left already or is leaving now. Nothing was changed. Refresh the list to see its state.</translation>
        </message>
        <message>
            <source>Sent already or being sent</source>
            <translation>Sent already or being sent</translation>
        </message>
        <message>
            <source>The database was not found. It may have been moved, or its drive is not connected. Nothing was created. Connect the drive, or choose the database where it is now.</source>
            <translation>The database was not found. It may have been moved, or its drive is not connected. Nothing was created. Connect the drive, or choose the database where it is now.</translation>
        </message>
        <message>
            <source>This file is not a database of this program. It was not changed. Choose another file.</source>
            <translation>This file is not a database of this program. It was not changed. Choose another file.</translation>
        </message>
        <message>
            <source>This database was made by a newer version of the program. It was not changed. Update the program on this computer.</source>
            <translation>This database was made by a newer version of the program. It was not changed. Update the program on this computer.</translation>
        </message>
        <message>
            <source>The database is damaged. Nothing was written to it. Do not go on working; tell the administrator of your office, who can restore the last backup.</source>
            <translation>The database is damaged. Nothing was written to it. Do not go on working; tell the administrator of your office, who can restore the last backup.</translation>
        </message>
        <message>
            <source>The database cannot be written to. Nothing was changed. Check that you may write to the file and to its folder.</source>
            <translation>The database cannot be written to. Nothing was changed. Check that you may write to the file and to its folder.</translation>
        </message>
        <message>
            <source>The database is open in another window or on another computer. It was not opened here and not changed. Close it there and try again.</source>
            <translation>The database is open in another window or on another computer. It was not opened here and not changed. Close it there and try again.</translation>
        </message>
        <message>
            <source>The database is busy just now. Nothing was changed. Wait a moment and try again.</source>
            <translation>The database is busy just now. Nothing was changed. Wait a moment and try again.</translation>
        </message>
        <message>
            <source>Database was busy</source>
            <translation>Database was busy</translation>
        </message>
        <message>
            <source>The database lies on a network drive, where it could be damaged. It was not opened. Copy it to a drive of this computer and choose it there.</source>
            <translation>The database lies on a network drive, where it could be damaged. It was not opened. Copy it to a drive of this computer and choose it there.</translation>
        </message>
        <message>
            <source>The database cannot be opened. Nothing was changed. Check that the file exists and that you may read it.</source>
            <translation>The database cannot be opened. Nothing was changed. Check that the file exists and that you may read it.</translation>
        </message>
        <message>
            <source>There is a file of this name already. It was left as it is. Choose another name.</source>
            <translation>There is a file of this name already. It was left as it is. Choose another name.</translation>
        </message>
        <message>
            <source>The drive reported an error while reading or writing. What was being done was taken back. Check the drive and try again; if it happens again, tell the administrator of your office.</source>
            <translation>The drive reported an error while reading or writing. What was being done was taken back. Check the drive and try again; if it happens again, tell the administrator of your office.</translation>
        </message>
        <message>
            <source>Drive error</source>
            <translation>Drive error</translation>
        </message>
        <message>
            <source>The drive is full. What was being done was taken back. Make room on the drive and try again.</source>
            <translation>The drive is full. What was being done was taken back. Make room on the drive and try again.</translation>
        </message>
        <message>
            <source>Drive full</source>
            <translation>Drive full</translation>
        </message>
        <message>
            <source>The file could not be written. An earlier file of this name was kept. Check folder and free space, or choose another place.</source>
            <translation>The file could not be written. An earlier file of this name was kept. Check folder and free space, or choose another place.</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was changed. Check that it exists and that you may read it.</source>
            <translation>The file could not be read. Nothing was changed. Check that it exists and that you may read it.</translation>
        </message>
        <message>
            <source>The mail server refused the connection. The mail is kept and will be tried again by itself. If this goes on, check server name and port in the mail settings.</source>
            <translation>The mail server refused the connection. The mail is kept and will be tried again by itself. If this goes on, check server name and port in the mail settings.</translation>
        </message>
        <message>
            <source>Server refused the connection</source>
            <translation>Server refused the connection</translation>
        </message>
        <message>
            <source>The mail server was not found. The mail is kept and will be tried again by itself. Check the network and the server name in the mail settings.</source>
            <translation>The mail server was not found. The mail is kept and will be tried again by itself. Check the network and the server name in the mail settings.</translation>
        </message>
        <message>
            <source>Server not found</source>
            <translation>Server not found</translation>
        </message>
        <message>
            <source>The mail server cannot be reached. The mail is kept and will be tried again by itself. Check the network connection.</source>
            <translation>The mail server cannot be reached. The mail is kept and will be tried again by itself. Check the network connection.</translation>
        </message>
        <message>
            <source>Server cannot be reached</source>
            <translation>Server cannot be reached</translation>
        </message>
        <message>
            <source>The mail server did not answer in time. The mail is kept and will be tried again by itself.</source>
            <translation>The mail server did not answer in time. The mail is kept and will be tried again by itself.</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>No answer in time</translation>
        </message>
        <message>
            <source>The connection to the mail server broke off. The mail is kept and will be tried again by itself.</source>
            <translation>The connection to the mail server broke off. The mail is kept and will be tried again by itself.</translation>
        </message>
        <message>
            <source>Connection broke off</source>
            <translation>Connection broke off</translation>
        </message>
        <message>
            <source>The mail server gave an answer that cannot be understood. The mail is kept and will be tried again by itself. If this goes on, check server name and port in the mail settings.</source>
            <translation>The mail server gave an answer that cannot be understood. The mail is kept and will be tried again by itself. If this goes on, check server name and port in the mail settings.</translation>
        </message>
        <message>
            <source>Answer not understood</source>
            <translation>Answer not understood</translation>
        </message>
        <message>
            <source>The mail server takes no mail just now. The mail is kept and will be tried again by itself.</source>
            <translation>The mail server takes no mail just now. The mail is kept and will be tried again by itself.</translation>
        </message>
        <message>
            <source>Server busy</source>
            <translation>Server busy</translation>
        </message>
        <message>
            <source>The mail server does not take mail for this address just now. The mail is kept and will be tried again by itself.</source>
            <translation>The mail server does not take mail for this address just now. The mail is kept and will be tried again by itself.</translation>
        </message>
        <message>
            <source>Address deferred for now</source>
            <translation>Address deferred for now</translation>
        </message>
        <message>
            <source>The mail server did not take this mail just now. The mail is kept and will be tried again by itself.</source>
            <translation>The mail server did not take this mail just now. The mail is kept and will be tried again by itself.</translation>
        </message>
        <message>
            <source>Mail deferred for now</source>
            <translation>Mail deferred for now</translation>
        </message>
        <message>
            <source>Sending was stopped. The mail is kept and will be tried again by itself.</source>
            <translation>Sending was stopped. The mail is kept and will be tried again by itself.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>The mail server does not take mail for this address. The mail was not sent; the decision stands. Check the applicant's address, then send the mail again.</source>
            <translation>The mail server does not take mail for this address. The mail was not sent; the decision stands. Check the applicant's address, then send the mail again.</translation>
        </message>
        <message>
            <source>Address rejected by the server</source>
            <translation>Address rejected by the server</translation>
        </message>
        <message>
            <source>The mail server rejected this mail. It was not sent; the decision stands. Ask the provider of the mail server for the cause.</source>
            <translation>The mail server rejected this mail. It was not sent; the decision stands. Ask the provider of the mail server for the cause.</translation>
        </message>
        <message>
            <source>Mail rejected by the server</source>
            <translation>Mail rejected by the server</translation>
        </message>
        <message>
            <source>This mail address cannot be used. Nothing was sent. Correct the address.</source>
            <translation>This mail address cannot be used. Nothing was sent. Correct the address.</translation>
        </message>
        <message>
            <source>Mail address not valid</source>
            <translation>Mail address not valid</translation>
        </message>
        <message>
            <source>Subject or sender of this mail contains characters that cannot be sent. Nothing was sent. Correct the mail settings or the template.</source>
            <translation>Subject or sender of this mail contains characters that cannot be sent. Nothing was sent. Correct the mail settings or the template.</translation>
        </message>
        <message>
            <source>Characters that cannot be sent</source>
            <translation>Characters that cannot be sent</translation>
        </message>
        <message>
            <source>Without encryption mail is sent only to a server on this computer. All mails are kept. Choose TLS or STARTTLS in the mail settings.</source>
            <translation>Without encryption mail is sent only to a server on this computer. All mails are kept. Choose TLS or STARTTLS in the mail settings.</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Not encrypted</translation>
        </message>
        <message>
            <source>The mail server offers no encryption (STARTTLS), so nothing was sent to it. All mails are kept. Check port and kind of encryption in the mail settings.</source>
            <translation>The mail server offers no encryption (STARTTLS), so nothing was sent to it. All mails are kept. Check port and kind of encryption in the mail settings.</translation>
        </message>
        <message>
            <source>No encryption offered</source>
            <translation>No encryption offered</translation>
        </message>
        <message>
            <source>The mail server's certificate is not trusted, so nothing was sent to it. All mails are kept. Check the server name in the mail settings and the clock of this computer.</source>
            <translation>The mail server's certificate is not trusted, so nothing was sent to it. All mails are kept. Check the server name in the mail settings and the clock of this computer.</translation>
        </message>
        <message>
            <source>Certificate not trusted</source>
            <translation>Certificate not trusted</translation>
        </message>
        <message>
            <source>The mail server's certificate is for another name, so nothing was sent to it. All mails are kept. Check the server name in the mail settings.</source>
            <translation>The mail server's certificate is for another name, so nothing was sent to it. All mails are kept. Check the server name in the mail settings.</translation>
        </message>
        <message>
            <source>Certificate for another name</source>
            <translation>Certificate for another name</translation>
        </message>
        <message>
            <source>An encrypted connection to the mail server could not be made. All mails are kept. Check port and kind of encryption in the mail settings.</source>
            <translation>An encrypted connection to the mail server could not be made. All mails are kept. Check port and kind of encryption in the mail settings.</translation>
        </message>
        <message>
            <source>Encryption failed</source>
            <translation>Encryption failed</translation>
        </message>
        <message>
            <source>The certificate authority in the mail settings cannot be read. All mails are kept. Choose the file again.</source>
            <translation>The certificate authority in the mail settings cannot be read. All mails are kept. Choose the file again.</translation>
        </message>
        <message>
            <source>Certificate authority not readable</source>
            <translation>Certificate authority not readable</translation>
        </message>
        <message>
            <source>The mail server offers no way to log in that this program knows. All mails are kept. Ask the provider for log-in by password (app password).</source>
            <translation>The mail server offers no way to log in that this program knows. All mails are kept. Ask the provider for log-in by password (app password).</translation>
        </message>
        <message>
            <source>Kind of log-in not supported</source>
            <translation>Kind of log-in not supported</translation>
        </message>
        <message>
            <source>The mail server did not accept user name or password. All mails are kept. Correct them in the mail settings.</source>
            <translation>The mail server did not accept user name or password. All mails are kept. Correct them in the mail settings.</translation>
        </message>
        <message>
            <source>Log-in to the server failed</source>
            <translation>Log-in to the server failed</translation>
        </message>
        <message>
            <source>The mail server does not accept the sender's address. All mails are kept. Correct the sender in the mail settings.</source>
            <translation>The mail server does not accept the sender's address. All mails are kept. Correct the sender in the mail settings.</translation>
        </message>
        <message>
            <source>Sender rejected</source>
            <translation>Sender rejected</translation>
        </message>
        <message>
            <source>The mail server does not serve this computer. All mails are kept. Ask the provider of the mail server.</source>
            <translation>The mail server does not serve this computer. All mails are kept. Ask the provider of the mail server.</translation>
        </message>
        <message>
            <source>Server does not serve us</source>
            <translation>Server does not serve us</translation>
        </message>
        <message>
            <source>The key store of this computer cannot be used, so the password was not saved. The other settings were kept. You will be asked for the password.</source>
            <translation>The key store of this computer cannot be used, so the password was not saved. The other settings were kept. You will be asked for the password.</translation>
        </message>
        <message>
            <source>Password not available</source>
            <translation>Password not available</translation>
        </message>
        <message>
            <source>Notification mails are switched off for your association, so none will be sent.</source>
            <translation>Notification mails are switched off for your association, so none will be sent.</translation>
        </message>
        <message>
            <source>Notification mails are off</source>
            <translation>Notification mails are off</translation>
        </message>
        <message>
            <source>The applicant has no mail address, so no mail will be sent. Tell the applicant in another way.</source>
            <translation>The applicant has no mail address, so no mail will be sent. Tell the applicant in another way.</translation>
        </message>
        <message>
            <source>No mail address</source>
            <translation>No mail address</translation>
        </message>
        <message>
            <source>The reason of the resignation is death, so no mail will be sent to the applicant. A letter to the family can be printed instead.</source>
            <translation>The reason of the resignation is death, so no mail will be sent to the applicant. A letter to the family can be printed instead.</translation>
        </message>
        <message>
            <source>Resignation by death</source>
            <translation>Resignation by death</translation>
        </message>
        <message>
            <source>This was decided without a mail to the applicant.</source>
            <translation>This was decided without a mail to the applicant.</translation>
        </message>
        <message>
            <source>Decided without a mail</source>
            <translation>Decided without a mail</translation>
        </message>
        <message>
            <source>An Excel sheet holds no more than %1 rows. No file was written. Write CSV instead, or narrow the search.</source>
            <translation>An Excel sheet holds no more than %1 rows. No file was written. Write CSV instead, or narrow the search.</translation>
        </message>
        <message>
            <source>The printer did not take the sheets. Nothing was printed. Check the printer and try again, or save a PDF file.</source>
            <translation>The printer did not take the sheets. Nothing was printed. Check the printer and try again, or save a PDF file.</translation>
        </message>
        <message>
            <source>The sender's mail address is missing or cannot be used. All mails are kept. Enter it in the mail settings.</source>
            <translation>The sender's mail address is missing or cannot be used. All mails are kept. Enter it in the mail settings.</translation>
        </message>
        <message>
            <source>Sender's address missing</source>
            <translation>Sender's address missing</translation>
        </message>
        <message>
            <source>Your account has been closed, or its password has changed. What was not saved could not be done. Log in again, or ask your administrator.</source>
            <translation>Your account has been closed, or its password has changed. What was not saved could not be done. Log in again, or ask your administrator.</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Account closed</translation>
        </message>
        <message>
            <source>The connection to the server was lost. Nothing was lost; it is being made again. Try again in a moment.</source>
            <translation>The connection to the server was lost. Nothing was lost; it is being made again. Try again in a moment.</translation>
        </message>
        <message>
            <source>Connection lost</source>
            <translation>Connection lost</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you have typed stays here. Check the network and the server's name, and try again; if it lasts, tell your administrator.</source>
            <translation>The server cannot be reached. What you have typed stays here. Check the network and the server's name, and try again; if it lasts, tell your administrator.</translation>
        </message>
        <message>
            <source>A server answers there, but it could not prove to be the right one (its certificate does not fit). Nothing was sent to it. Check the server's name and the certificate file, and ask your administrator.</source>
            <translation>A server answers there, but it could not prove to be the right one (its certificate does not fit). Nothing was sent to it. Check the server's name and the certificate file, and ask your administrator.</translation>
        </message>
        <message>
            <source>Without encryption only a server on this very computer can be used. Nothing was sent. Switch the encryption on.</source>
            <translation>Without encryption only a server on this very computer can be used. Nothing was sent. Switch the encryption on.</translation>
        </message>
        <message>
            <source>The server has no such database, or this user may not open it. Check the database's name.</source>
            <translation>The server has no such database, or this user may not open it. Check the database's name.</translation>
        </message>
        <message>
            <source>Too many people are connected to the server just now. Nothing was changed. Try again in a moment.</source>
            <translation>Too many people are connected to the server just now. Nothing was changed. Try again in a moment.</translation>
        </message>
        <message>
            <source>Server is full</source>
            <translation>Server is full</translation>
        </message>
        <message>
            <source>The server takes no changes just now; another one may be taking over. Nothing was changed. Try again in a moment.</source>
            <translation>The server takes no changes just now; another one may be taking over. Nothing was changed. Try again in a moment.</translation>
        </message>
        <message>
            <source>Server takes no changes</source>
            <translation>Server takes no changes</translation>
        </message>
        <message>
            <source>The database on the server was made by an older version of the program and has not been brought up to date. Nothing was changed. Tell your administrator.</source>
            <translation>The database on the server was made by an older version of the program and has not been brought up to date. Nothing was changed. Tell your administrator.</translation>
        </message>
        <message>
            <source>This is a practice database; its members are invented. Nothing was moved. Choose the database of your office.</source>
            <translation>This is a practice database; its members are invented. Nothing was moved. Choose the database of your office.</translation>
        </message>
        <message>
            <source>The database on the server holds an office's data already. Nothing was moved and nothing was changed there. Choose another name; a database of that name is made.</source>
            <translation>The database on the server holds an office's data already. Nothing was moved and nothing was changed there. Choose another name; a database of that name is made.</translation>
        </message>
        <message>
            <source>The server has a database of this name that belongs to something else. Nothing was changed. Choose another name.</source>
            <translation>The server has a database of this name that belongs to something else. Nothing was changed. Choose another name.</translation>
        </message>
        <message>
            <source>The server knows the login ID %1 already, as somebody else's. Nothing was moved. Ask the server's administrator to remove it, or give the user another login ID in your database.</source>
            <translation>The server knows the login ID %1 already, as somebody else's. Nothing was moved. Ask the server's administrator to remove it, or give the user another login ID in your database.</translation>
        </message>
        <message>
            <source>The login ID %1 cannot be used on a server: it needs half-width letters, digits and . _ - @, at most 63. Nothing was moved. Give the user another login ID.</source>
            <translation>The login ID %1 cannot be used on a server: it needs half-width letters, digits and . _ - @, at most 63. Nothing was moved. Give the user another login ID.</translation>
        </message>
        <message>
            <source>This user may log in to the server but does not administer it. Nothing was changed. Enter the server's administrator (usually postgres).</source>
            <translation>This user may log in to the server but does not administer it. Nothing was changed. Enter the server's administrator (usually postgres).</translation>
        </message>
        <message>
            <source>The connection to the server was lost. Everything was taken back: nothing is on the server, and the file is as it was. Check the network and start the move again.</source>
            <translation>The connection to the server was lost. Everything was taken back: nothing is on the server, and the file is as it was. Check the network and start the move again.</translation>
        </message>
        <message>
            <source>The connection to the server was lost at the very end, so it is not known whether the move was carried out. The file is as it was. Start the move again: if it says that the server holds data already, it was carried out, and your administrator gives each user a new password.</source>
            <translation>The connection to the server was lost at the very end, so it is not known whether the move was carried out. The file is as it was. Start the move again: if it says that the server holds data already, it was carried out, and your administrator gives each user a new password.</translation>
        </message>
        <message>
            <source>Nobody is logged in any more. Nothing was done. Log in and try again.</source>
            <translation>Nobody is logged in any more. Nothing was done. Log in and try again.</translation>
        </message>
        <message>
            <source>The clock of this computer seems to be behind: the history has an entry of %1, which is later than now. Nothing was decided yet. Look at the date and the time of the computer, set them right, and decide again.</source>
            <translation>The clock of this computer seems to be behind: the history has an entry of %1, which is later than now. Nothing was decided yet. Look at the date and the time of the computer, set them right, and decide again.</translation>
        </message>
        <message>
            <source>The clock of this computer seems to be ahead: the last decision was made on %1, more than half a year before now. Nothing was decided yet. Look at the date and the time of the computer, set them right if need be, and decide again.</source>
            <translation>The clock of this computer seems to be ahead: the last decision was made on %1, more than half a year before now. Nothing was decided yet. Look at the date and the time of the computer, set them right if need be, and decide again.</translation>
        </message>
        <message>
            <source>A text is longer than what can be kept. Nothing was saved. Shorten it and try again.</source>
            <translation>A text is longer than what can be kept. Nothing was saved. Shorten it and try again.</translation>
        </message>
        <message>
            <source>Text too long</source>
            <translation>Text too long</translation>
        </message>
        <message>
            <source>This date lies too far back or too far ahead: dates may lie up to 10 years back and 2 years ahead. Nothing was changed. Correct the date and try again.</source>
            <translation>This date lies too far back or too far ahead: dates may lie up to 10 years back and 2 years ahead. Nothing was changed. Correct the date and try again.</translation>
        </message>
        <message>
            <source>Date too far away</source>
            <translation>Date too far away</translation>
        </message>
        <message>
            <source>A membership would end before it began. Nothing was changed. Look at the dates of joining and choose a later date.</source>
            <translation>A membership would end before it began. Nothing was changed. Look at the dates of joining and choose a later date.</translation>
        </message>
        <message>
            <source>Before the joining</source>
            <translation>Before the joining</translation>
        </message>
        <message>
            <source>Too many entries came in a short time. Nothing was done. Wait a minute and try again.</source>
            <translation>Too many entries came in a short time. Nothing was done. Wait a minute and try again.</translation>
        </message>
        <message>
            <source>The server does not let the offices into the database %1: a line for it is missing in its rules (pg_hba.conf), or it does not speak TLS. Nothing was made or moved. Ask the administrator of the server to run set-up.sh for it.</source>
            <translation>The server does not let the offices into the database %1: a line for it is missing in its rules (pg_hba.conf), or it does not speak TLS. Nothing was made or moved. Ask the administrator of the server to run set-up.sh for it.</translation>
        </message>
        <message>
            <source>The file has several names (hard links): it could be opened twice and damaged. It was not opened and not changed. Keep one name and remove the others.</source>
            <translation>The file has several names (hard links): it could be opened twice and damaged. It was not opened and not changed. Keep one name and remove the others.</translation>
        </message>
        <message>
            <source>The file of the database was deleted, moved or replaced while it was open. What you did just now is not saved, and nothing more can be. A copy of what was saved before is named below, if the disk allowed one. Close the program and tell the administrator of your office.</source>
            <translation>The file of the database was deleted, moved or replaced while it was open. What you did just now is not saved, and nothing more can be. A copy of what was saved before is named below, if the disk allowed one. Close the program and tell the administrator of your office.</translation>
        </message>
        <message>
            <source>File moved or deleted</source>
            <translation>File moved or deleted</translation>
        </message>
        <message>
            <source>Beside the file lies the journal of another file (…-wal). The file was not opened and not changed. Open it with the program, which puts the journal aside, or restore the copy with mamis-officectl restore.</source>
            <translation>Beside the file lies the journal of another file (…-wal). The file was not opened and not changed. Open it with the program, which puts the journal aside, or restore the copy with mamis-officectl restore.</translation>
        </message>
        <message>
            <source>Bringing the database up to date for this version did not work. Nothing was changed, and the copy that was made before lies beside the file. Go on with the previous version, and tell the administrator of your office.</source>
            <translation>Bringing the database up to date for this version did not work. Nothing was changed, and the copy that was made before lies beside the file. Go on with the previous version, and tell the administrator of your office.</translation>
        </message>
        <message>
            <source>This %1 is in use already. Nothing was saved. Enter another one.</source>
            <translation>This %1 is in use already. Nothing was saved. Enter another one.</translation>
        </message>
        <message>
            <source>In use already</source>
            <translation>In use already</translation>
        </message>
        <message>
            <source>login ID</source>
            <translation>login ID</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>member number</source>
            <translation>member number</translation>
        </message>
        <message>
            <source>value</source>
            <translation>value</translation>
        </message>
        <message>
            <source>Somebody else has been changing the same data for some time. Nothing was changed by you. Wait a moment and try again.</source>
            <translation>Somebody else has been changing the same data for some time. Nothing was changed by you. Wait a moment and try again.</translation>
        </message>
        <message>
            <source>Held by somebody else</source>
            <translation>Held by somebody else</translation>
        </message>
        <message>
            <source>%1 has kept everybody of your association waiting since %2: what was begun there has not ended. Nothing was changed by you. Ask %1 to finish it or to close the program, and try again. The server's administrator can end it (mamis-officectl server-sessions).</source>
            <translation>%1 has kept everybody of your association waiting since %2: what was begun there has not ended. Nothing was changed by you. Ask %1 to finish it or to close the program, and try again. The server's administrator can end it (mamis-officectl server-sessions).</translation>
        </message>
        <message>
            <source>Held by a colleague</source>
            <translation>Held by a colleague</translation>
        </message>
        <message>
            <source>Another association's office or the server's administrator has held this data since %1. Nothing was changed by you. Try again in a few minutes; if it lasts, tell the server's administrator, who can end it (mamis-officectl server-sessions).</source>
            <translation>Another association's office or the server's administrator has held this data since %1. Nothing was changed by you. Try again in a few minutes; if it lasts, tell the server's administrator, who can end it (mamis-officectl server-sessions).</translation>
        </message>
        <message>
            <source>Held by another office</source>
            <translation>Held by another office</translation>
        </message>
        <message>
            <source>There is no such user in your association. Nothing was changed. Go back to the list of users.</source>
            <translation>There is no such user in your association. Nothing was changed. Go back to the list of users.</translation>
        </message>
        <message>
            <source>This is the only administrator of your association. Nothing was changed. Make somebody else an administrator first.</source>
            <translation>This is the only administrator of your association. Nothing was changed. Make somebody else an administrator first.</translation>
        </message>
        <message>
            <source>Nobody changes the own role or closes the own account. Nothing was changed. Ask another administrator; your own password is changed at the top right of the window.</source>
            <translation>Nobody changes the own role or closes the own account. Nothing was changed. Ask another administrator; your own password is changed at the top right of the window.</translation>
        </message>
        <message>
            <source>The name is missing. Nothing was saved. Enter it.</source>
            <translation>The name is missing. Nothing was saved. Enter it.</translation>
        </message>
        <message>
            <source>This login ID cannot be used. Nothing was saved. It has 3 to 32 small letters, digits and . _ - and begins with a letter.</source>
            <translation>This login ID cannot be used. Nothing was saved. It has 3 to 32 small letters, digits and . _ - and begins with a letter.</translation>
        </message>
        <message>
            <source>On the server this login ID belongs to something else. Nothing was changed. Ask the administrator of the server.</source>
            <translation>On the server this login ID belongs to something else. Nothing was changed. Ask the administrator of the server.</translation>
        </message>
        <message>
            <source>In a practice database everybody has the same password. Nothing was changed.</source>
            <translation>In a practice database everybody has the same password. Nothing was changed.</translation>
        </message>
        <message>
            <source>This password cannot be used. Nothing was changed. Take a longer one that nobody guesses.</source>
            <translation>This password cannot be used. Nothing was changed. Take a longer one that nobody guesses.</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters.</source>
            <translation>The password needs at least %1 characters.</translation>
        </message>
        <message>
            <source>A password of blanks alone cannot be used.</source>
            <translation>A password of blanks alone cannot be used.</translation>
        </message>
        <message>
            <source>The same signs again and again, or signs in a row, are guessed at once. Choose another password.</source>
            <translation>The same signs again and again, or signs in a row, are guessed at once. Choose another password.</translation>
        </message>
        <message>
            <source>The password must not contain the login ID. Choose another one.</source>
            <translation>The password must not contain the login ID. Choose another one.</translation>
        </message>
        <message>
            <source>The password must not contain the name of the association. Choose another one.</source>
            <translation>The password must not contain the name of the association. Choose another one.</translation>
        </message>
        <message>
            <source>Many people use this password, so it is tried first. Choose another one.</source>
            <translation>Many people use this password, so it is tried first. Choose another one.</translation>
        </message>
        <message>
            <source>The file is not text in UTF-8. Nothing was changed. In Excel, save it as "CSV UTF-8" and take it in again.</source>
            <translation>The file is not text in UTF-8. Nothing was changed. In Excel, save it as "CSV UTF-8" and take it in again.</translation>
        </message>
        <message>
            <source>The first line of the file is not 順序,名称,有効. Nothing was changed. Download the present list, change it and take it in again.</source>
            <translation>The first line of the file is not 順序,名称,有効. Nothing was changed. Download the present list, change it and take it in again.</translation>
        </message>
        <message>
            <source>The file has no line below its titles. Nothing was changed. Enter the categories and take it in again.</source>
            <translation>The file has no line below its titles. Nothing was changed. Enter the categories and take it in again.</translation>
        </message>
        <message>
            <source>Line %1 begins a quotation (") that does not end. Nothing was changed. Correct the file and take it in again.</source>
            <translation>Line %1 begins a quotation (") that does not end. Nothing was changed. Correct the file and take it in again.</translation>
        </message>
        <message>
            <source>Line %1 does not have three columns (順序, 名称, 有効). Nothing was changed. Correct the file and take it in again.</source>
            <translation>Line %1 does not have three columns (順序, 名称, 有効). Nothing was changed. Correct the file and take it in again.</translation>
        </message>
        <message>
            <source>In line %1, 順序 is not a number from 1 on. Nothing was changed. Correct the file and take it in again.</source>
            <translation>In line %1, 順序 is not a number from 1 on. Nothing was changed. Correct the file and take it in again.</translation>
        </message>
        <message>
            <source>In line %1, 順序 has a number that another line has, too. Nothing was changed. Correct the file and take it in again.</source>
            <translation>In line %1, 順序 has a number that another line has, too. Nothing was changed. Correct the file and take it in again.</translation>
        </message>
        <message>
            <source>In line %1, 名称 is empty. Nothing was changed. Correct the file and take it in again.</source>
            <translation>In line %1, 名称 is empty. Nothing was changed. Correct the file and take it in again.</translation>
        </message>
        <message>
            <source>In line %1, 名称 has more than 200 characters or a line break. Nothing was changed. Correct the file and take it in again.</source>
            <translation>In line %1, 名称 has more than 200 characters or a line break. Nothing was changed. Correct the file and take it in again.</translation>
        </message>
        <message>
            <source>In line %1, 名称 is one that another line has, too. Nothing was changed. Correct the file and take it in again.</source>
            <translation>In line %1, 名称 is one that another line has, too. Nothing was changed. Correct the file and take it in again.</translation>
        </message>
        <message>
            <source>In line %1, 有効 is neither 1 (in use) nor 0 (retired). Nothing was changed. Correct the file and take it in again.</source>
            <translation>In line %1, 有効 is neither 1 (in use) nor 0 (retired). Nothing was changed. Correct the file and take it in again.</translation>
        </message>
    </context>
    <context>
        <name>mamis::ApplicationModel</name>
        <message numerus="yes">
            <source>▲ waiting for %n day(s)</source>
            <translation>
                <numerusform>▲ waiting for %n day</numerusform>
                <numerusform>▲ waiting for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waiting for %n day(s)</source>
            <translation>
                <numerusform>waiting for %n day</numerusform>
                <numerusform>waiting for %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>* Attention: %1</source>
            <translation>* Attention: %1</translation>
        </message>
        <message>
            <source>%1/clerk: %2</source>
            <translation>%1/clerk: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>mamis::ApplicationsArea</name>
        <message>
            <source>This is the first application of the list.</source>
            <translation>This is the first application of the list.</translation>
        </message>
        <message>
            <source>This is the last application of the list.</source>
            <translation>This is the last application of the list.</translation>
        </message>
        <message>
            <source>The application of %1 has been updated: %2.</source>
            <translation>The application of %1 has been updated: %2.</translation>
        </message>
    </context>
    <context>
        <name>mamis::BatchActions</name>
        <message>
            <source>Batch:</source>
            <translation>Batch:</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Your right does not include "%1".</source>
            <translation>Your right does not include "%1".</translation>
        </message>
        <message>
            <source>"%1" is not possible: no application is chosen.</source>
            <translation>"%1" is not possible: no application is chosen.</translation>
        </message>
        <message>
            <source>"%1" is not possible in the status "%2".</source>
            <translation>"%1" is not possible in the status "%2".</translation>
        </message>
        <message>
            <source>"%1" fits none of the ticked applications.</source>
            <translation>"%1" fits none of the ticked applications.</translation>
        </message>
        <message>
            <source>Possible now: %1</source>
            <translation>Possible now: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>This row:</source>
            <translation>This row:</translation>
        </message>
    </context>
    <context>
        <name>mamis::BatchModel</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Afterwards</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Still open</translation>
        </message>
        <message>
            <source>Possible only in the status: %1</source>
            <translation>Possible only in the status: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>mamis::BatchPage</name>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>Date of joining, change or resignation</translation>
        </message>
        <message>
            <source>Each one's wished date</source>
            <translation>Each one's wished date</translation>
        </message>
        <message>
            <source>One date for all</source>
            <translation>One date for all</translation>
        </message>
        <message>
            <source>Where no date was wished, today.</source>
            <translation>Where no date was wished, today.</translation>
        </message>
        <message>
            <source>The same for all</source>
            <translation>The same for all</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <translation>%v of %m</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>What is decided by then stays decided.</source>
            <translation>What is decided by then stays decided.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Back to the list (Esc)</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n application(s)</source>
            <translation>
                <numerusform>%1: %n application</numerusform>
                <numerusform>%1: %n applications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not concerned: %n application(s)</source>
            <translation>
                <numerusform>Not concerned: %n application</numerusform>
                <numerusform>Not concerned: %n applications</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>"%1" fits none of the chosen applications.</source>
            <translation>"%1" fits none of the chosen applications.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n application(s) done.</source>
            <translation>
                <numerusform>%1: %n application done.</numerusform>
                <numerusform>%1: %n applications done.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) not done: see the reason in each row.</source>
            <translation>
                <numerusform>%n application not done: see the reason in each row.</numerusform>
                <numerusform>%n applications not done: see the reason in each row.</numerusform>
            </translation>
        </message>
        <message>
            <source>The decisions are being saved. Wait, or stop first.</source>
            <translation>The decisions are being saved. Wait, or stop first.</translation>
        </message>
        <message>
            <source>Decide all that fit</source>
            <translation>Decide all that fit</translation>
        </message>
        <message>
            <source>Confirmation of several applications</source>
            <translation>Confirmation of several applications</translation>
        </message>
        <message>
            <source>Confirmation of several applications: %1</source>
            <translation>Confirmation of several applications: %1</translation>
        </message>
        <message numerus="yes">
            <source>Go on with the remaining %n application(s)</source>
            <translation>
                <numerusform>Go on with the remaining %n application</numerusform>
                <numerusform>Go on with the remaining %n applications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n application(s)</source>
            <translation>
                <numerusform>%1 %n application</numerusform>
                <numerusform>%1 %n applications</numerusform>
            </translation>
        </message>
        <message>
            <source>What you typed here is not yet used and would be lost.</source>
            <translation>What you typed here is not yet used and would be lost.</translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>Leave them open</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>Discard it and leave</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) are still open; some of them may have been saved.</source>
            <translation>
                <numerusform>%n application is still open; it may have been saved.</numerusform>
                <numerusform>%n applications are still open; some of them may have been saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) are still open.</source>
            <translation>
                <numerusform>%n application is still open.</numerusform>
                <numerusform>%n applications are still open.</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" finishes them; none is done twice.</source>
            <translation>"%1" finishes them; none is done twice.</translation>
        </message>
        <message>
            <source>It is being looked which applications this fits.</source>
            <translation>It is being looked which applications this fits.</translation>
        </message>
    </context>
    <context>
        <name>mamis::BusyLine</name>
        <message>
            <source>Loading</source>
            <translation>Loading</translation>
        </message>
    </context>
    <context>
        <name>mamis::ConditionChips</name>
        <message>
            <source>Active conditions</source>
            <translation>Active conditions</translation>
        </message>
        <message>
            <source>Remove the condition “%1”</source>
            <translation>Remove the condition “%1”</translation>
        </message>
    </context>
    <context>
        <name>mamis::ConfirmPage</name>
        <message>
            <source>Change the application status</source>
            <translation>Change the application status</translation>
        </message>
        <message>
            <source>Wished date of joining, change or resignation</source>
            <translation>Wished date of joining, change or resignation</translation>
        </message>
        <message>
            <source>Joined the association below on</source>
            <translation>Joined the association below on</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>Date of joining, change or resignation</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Reason for sending no mail</source>
            <translation>Reason for sending no mail</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>What follows</translation>
        </message>
        <message>
            <source>Text of the notification mail</source>
            <translation>Text of the notification mail</translation>
        </message>
        <message>
            <source>Notification mail</source>
            <translation>Notification mail</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back to the details, with what was typed (Esc)</source>
            <translation>Back to the details, with what was typed (Esc)</translation>
        </message>
        <message>
            <source>Update the application status</source>
            <translation>Update the application status</translation>
        </message>
        <message>
            <source>Update the application status (Enter)</source>
            <translation>Update the application status (Enter)</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Please check what you entered.
The following application status will be changed.</source>
            <translation>Please check what you entered.
The following application status will be changed.</translation>
        </message>
        <message>
            <source>* The applicant is told the result by mail at once.</source>
            <translation>* The applicant is told the result by mail at once.</translation>
        </message>
        <message>
            <source>* %1</source>
            <translation>* %1</translation>
        </message>
        <message>
            <source>From: %1
To: %2
Subject: %3</source>
            <translation>From: %1
To: %2
Subject: %3</translation>
        </message>
        <message>
            <source>%1 / %2: %3, %4</source>
            <translation>%1 / %2: %3, %4</translation>
        </message>
        <message>
            <source>The status is now "%1".</source>
            <translation>The status is now "%1".</translation>
        </message>
        <message>
            <source>Show the present state</source>
            <translation>Show the present state</translation>
        </message>
        <message>
            <source>The decision is being saved. One moment, please.</source>
            <translation>The decision is being saved. One moment, please.</translation>
        </message>
        <message>
            <source>The status has not been updated yet; your message would be lost.</source>
            <translation>The status has not been updated yet; your message would be lost.</translation>
        </message>
        <message>
            <source>The status has been updated.</source>
            <translation>The status has been updated.</translation>
        </message>
        <message>
            <source>The application has changed: look at its present state first.</source>
            <translation>The application has changed: look at its present state first.</translation>
        </message>
        <message>
            <source>You have decided this application already. Nothing more was changed.</source>
            <translation>You have decided this application already. Nothing more was changed.</translation>
        </message>
        <message>
            <source>What was entered for this decision has been discarded.</source>
            <translation>What was entered for this decision has been discarded.</translation>
        </message>
    </context>
    <context>
        <name>mamis::ConflictLine</name>
        <message>
            <source>Take theirs</source>
            <translation>Take theirs</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Keep mine</translation>
        </message>
        <message>
            <source>%1: take theirs</source>
            <translation>%1: take theirs</translation>
        </message>
        <message>
            <source>%1: keep mine</source>
            <translation>%1: keep mine</translation>
        </message>
        <message>
            <source>⚠ Somebody else saved: %1</source>
            <translation>⚠ Somebody else saved: %1</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
    </context>
    <context>
        <name>mamis::DatabaseProblemPage</name>
        <message>
            <source>Restore a copy…</source>
            <translation>Restore a copy…</translation>
        </message>
        <message>
            <source>The database cannot be opened</source>
            <translation>The database cannot be opened</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Open another database</source>
            <translation>Open another database</translation>
        </message>
        <message>
            <source>Open in practice mode</source>
            <translation>Open in practice mode</translation>
        </message>
        <message>
            <source>Make a new database</source>
            <translation>Make a new database</translation>
        </message>
    </context>
    <context>
        <name>mamis::DateEdit</name>
        <message>
            <source>yyyy/mm/dd</source>
            <translation>yyyy/mm/dd</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Pick the date from a calendar</source>
            <translation>Pick the date from a calendar</translation>
        </message>
        <message>
            <source>%1: pick from a calendar</source>
            <translation>%1: pick from a calendar</translation>
        </message>
        <message>
            <source>There is no such date. Example: 2024/10/30, 20241030 or R6.10.30</source>
            <translation>There is no such date. Example: 2024/10/30, 20241030 or R6.10.30</translation>
        </message>
        <message>
            <source>Please enter a date.</source>
            <translation>Please enter a date.</translation>
        </message>
    </context>
    <context>
        <name>mamis::DateRange</name>
        <message>
            <source>%1 from</source>
            <translation>%1 from</translation>
        </message>
        <message>
            <source>%1 to</source>
            <translation>%1 to</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>The end lies before the beginning.</translation>
        </message>
        <message>
            <source>Span</source>
            <translation>Span</translation>
        </message>
        <message>
            <source>%1: choose a span</source>
            <translation>%1: choose a span</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>This fiscal year</source>
            <translation>This fiscal year</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Empty</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Last week</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Last month</translation>
        </message>
        <message>
            <source>Last fiscal year</source>
            <translation>Last fiscal year</translation>
        </message>
    </context>
    <context>
        <name>mamis::DecisionPanel</name>
        <message>
            <source>Change the application status</source>
            <translation>Change the application status</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>Date of joining, change or resignation</translation>
        </message>
        <message>
            <source>Joined the association below on</source>
            <translation>Joined the association below on</translation>
        </message>
        <message>
            <source>The day on which the member joined the association one layer below yours. A date of joining should not lie before it.</source>
            <translation>The day on which the member joined the association one layer below yours. A date of joining should not lie before it.</translation>
        </message>
        <message>
            <source>Wished date of joining, change or resignation</source>
            <translation>Wished date of joining, change or resignation</translation>
        </message>
        <message>
            <source>The status becomes: %1</source>
            <translation>The status becomes: %1</translation>
        </message>
        <message>
            <source>Not possible: an association above has already approved it.</source>
            <translation>Not possible: an association above has already approved it.</translation>
        </message>
        <message>
            <source>%2 for the same reason as %1</source>
            <translation>%2 for the same reason as %1</translation>
        </message>
        <message>
            <source>Insert "%1"</source>
            <translation>Insert "%1"</translation>
        </message>
        <message>
            <source>Please choose what is to be done.</source>
            <translation>Please choose what is to be done.</translation>
        </message>
    </context>
    <context>
        <name>mamis::DetailPage</name>
        <message>
            <source>%1 / %2: %3, %4</source>
            <translation>%1 / %2: %3, %4</translation>
        </message>
        <message>
            <source>Application details</source>
            <translation>Application details</translation>
        </message>
        <message>
            <source>Please check the member's details, then choose to approve, send back or reject.</source>
            <translation>Please check the member's details, then choose to approve, send back or reject.</translation>
        </message>
        <message>
            <source>Application status</source>
            <translation>Application status</translation>
        </message>
        <message>
            <source>Further details: show</source>
            <translation>Further details: show</translation>
        </message>
        <message>
            <source>Further details: hide</source>
            <translation>Further details: hide</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Back to the list (Esc)</translation>
        </message>
        <message>
            <source>Go on to the confirmation</source>
            <translation>Go on to the confirmation</translation>
        </message>
        <message>
            <source>Go on to the confirmation (Ctrl+Enter)</source>
            <translation>Go on to the confirmation (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>This application has changed in the meantime (%1). What you typed is kept; please check it.</source>
            <translation>This application has changed in the meantime (%1). What you typed is kept; please check it.</translation>
        </message>
        <message>
            <source>What you typed here is not yet used and would be lost.</source>
            <translation>What you typed here is not yet used and would be lost.</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>Discard it and leave</translation>
        </message>
        <message>
            <source>%1 has this application open, too.</source>
            <translation>%1 has this application open, too.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Previous application of the list</source>
            <translation>Previous application of the list</translation>
        </message>
        <message>
            <source>Next application of the list</source>
            <translation>Next application of the list</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>‹ Previous</source>
            <translation>‹ Previous</translation>
        </message>
        <message>
            <source>Next ›</source>
            <translation>Next ›</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>This is the first application of the list.</source>
            <translation>This is the first application of the list.</translation>
        </message>
        <message>
            <source>Previous application of the list (Alt+↑)</source>
            <translation>Previous application of the list (Alt+↑)</translation>
        </message>
        <message>
            <source>This is the last application of the list.</source>
            <translation>This is the last application of the list.</translation>
        </message>
        <message>
            <source>Next application of the list (Alt+↓)</source>
            <translation>Next application of the list (Alt+↓)</translation>
        </message>
        <message>
            <source>Print this application (Ctrl+P)</source>
            <translation>Print this application (Ctrl+P)</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Scroll down</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Scroll up</translation>
        </message>
        <message>
            <source>The application is being read.</source>
            <translation>The application is being read.</translation>
        </message>
    </context>
    <context>
        <name>mamis::EditPage</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Saving …</translation>
        </message>
        <message>
            <source>The changes are being saved. Wait a moment.</source>
            <translation>The changes are being saved. Wait a moment.</translation>
        </message>
        <message>
            <source>Choose at each marked field whose value holds, or for all at once:</source>
            <translation>Choose at each marked field whose value holds, or for all at once:</translation>
        </message>
        <message>
            <source>Take all of theirs</source>
            <translation>Take all of theirs</translation>
        </message>
        <message>
            <source>Keep all of mine</source>
            <translation>Keep all of mine</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Back to what is saved</source>
            <translation>Back to what is saved</translation>
        </message>
        <message>
            <source>The changes are not saved yet. Save them, or discard them.</source>
            <translation>The changes are not saved yet. Save them, or discard them.</translation>
        </message>
        <message>
            <source>Choose first whose value holds: %1</source>
            <translation>Choose first whose value holds: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Somebody else has saved this in the meantime; what they changed is shown now. Nothing you typed is lost. Look at it, and save again.</source>
            <translation>Somebody else has saved this in the meantime; what they changed is shown now. Nothing you typed is lost. Look at it, and save again.</translation>
        </message>
        <message>
            <source>Somebody else has saved this in the meantime, and changed what you have changed, too. Nothing you typed is lost. Choose whose value holds, and save again.</source>
            <translation>Somebody else has saved this in the meantime, and changed what you have changed, too. Nothing you typed is lost. Choose whose value holds, and save again.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
    </context>
    <context>
        <name>mamis::ExportColumnsList</name>
        <message>
            <source>Columns to export</source>
            <translation>Columns to export</translation>
        </message>
    </context>
    <context>
        <name>mamis::ExportPage</name>
        <message>
            <source>CSV download</source>
            <translation>CSV download</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>What is written</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>The file holds personal data. Keep it where only those who need it can read it, and delete it when it has served.</source>
            <translation>The file holds personal data. Keep it where only those who need it can read it, and delete it when it has served.</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move the column up (Alt+↑)</source>
            <translation>Move the column up (Alt+↑)</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Move the column down (Alt+↓)</source>
            <translation>Move the column down (Alt+↓)</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Reset columns</translation>
        </message>
        <message>
            <source>The columns of the list, in its order</source>
            <translation>The columns of the list, in its order</translation>
        </message>
        <message>
            <source>CSV, UTF-8 (recommended for Excel)</source>
            <translation>CSV, UTF-8 (recommended for Excel)</translation>
        </message>
        <message>
            <source>Every character is kept.</source>
            <translation>Every character is kept.</translation>
        </message>
        <message>
            <source>CSV, Shift_JIS (CP932)</source>
            <translation>CSV, Shift_JIS (CP932)</translation>
        </message>
        <message>
            <source>For older programs. Rare characters of names cannot be written.</source>
            <translation>For older programs. Rare characters of names cannot be written.</translation>
        </message>
        <message>
            <source>Excel (xlsx)</source>
            <translation>Excel (xlsx)</translation>
        </message>
        <message>
            <source>Dates as dates, leading zeros kept.</source>
            <translation>Dates as dates, leading zeros kept.</translation>
        </message>
        <message>
            <source>Keep leading zeros when Excel opens the CSV</source>
            <translation>Keep leading zeros when Excel opens the CSV</translation>
        </message>
        <message>
            <source>Writes numbers as ="000123". Other programs than Excel read the signs as text.</source>
            <translation>Writes numbers as ="000123". Other programs than Excel read the signs as text.</translation>
        </message>
        <message>
            <source>Write as UTF-8 instead</source>
            <translation>Write as UTF-8 instead</translation>
        </message>
        <message>
            <source>Write with 〓 in their place</source>
            <translation>Write with 〓 in their place</translation>
        </message>
        <message>
            <source>Characters that Shift_JIS does not have</source>
            <translation>Characters that Shift_JIS does not have</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Back to the list (Esc)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stops; no file is left behind (Esc)</source>
            <translation>Stops; no file is left behind (Esc)</translation>
        </message>
        <message>
            <source>Choose the file and write…</source>
            <translation>Choose the file and write…</translation>
        </message>
        <message>
            <source>Asks for the file's name, then writes it (Ctrl+S)</source>
            <translation>Asks for the file's name, then writes it (Ctrl+S)</translation>
        </message>
        <message>
            <source>The %1 ticked applications</source>
            <translation>The %1 ticked applications</translation>
        </message>
        <message>
            <source>All %1 applications of the search</source>
            <translation>All %1 applications of the search</translation>
        </message>
        <message>
            <source>No search conditions: all applications</source>
            <translation>No search conditions: all applications</translation>
        </message>
        <message>
            <source>Search conditions: %1</source>
            <translation>Search conditions: %1</translation>
        </message>
        <message>
            <source>In the order of the list: %1, descending</source>
            <translation>In the order of the list: %1, descending</translation>
        </message>
        <message>
            <source>In the order of the list: %1, ascending</source>
            <translation>In the order of the list: %1, ascending</translation>
        </message>
        <message>
            <source>The file is being written. Wait until it is done, or stop it first.</source>
            <translation>The file is being written. Wait until it is done, or stop it first.</translation>
        </message>
        <message>
            <source>Looking at the characters… %p %</source>
            <translation>Looking at the characters… %p %</translation>
        </message>
        <message>
            <source>Writing… %p %</source>
            <translation>Writing… %p %</translation>
        </message>
        <message>
            <source>Tick at least one column.</source>
            <translation>Tick at least one column.</translation>
        </message>
        <message>
            <source>%1 columns ticked. Space ticks, Alt+↑ and Alt+↓ move.</source>
            <translation>%1 columns ticked. Space ticks, Alt+↑ and Alt+↓ move.</translation>
        </message>
        <message>
            <source>%1 applications have characters that Shift_JIS does not have. They would become 〓, variant forms the usual character:
%2
If the program that reads the file takes UTF-8, or Excel does, write UTF-8: nothing is lost there.</source>
            <translation>%1 applications have characters that Shift_JIS does not have. They would become 〓, variant forms the usual character:
%2
If the program that reads the file takes UTF-8, or Excel does, write UTF-8: nothing is lost there.</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>Write to</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSV file (*.csv)</translation>
        </message>
        <message>
            <source>Applications_%1</source>
            <translation>Applications_%1</translation>
        </message>
        <message>
            <source>%1 applications written to %2</source>
            <translation>%1 applications written to %2</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Stopped. No file was left behind.</source>
            <translation>Stopped. No file was left behind.</translation>
        </message>
        <message>
            <source>Back; while a file is written: stop</source>
            <translation>Back; while a file is written: stop</translation>
        </message>
        <message>
            <source>The file is being written.</source>
            <translation>The file is being written.</translation>
        </message>
        <message>
            <source>There is no application to write: the search has found none.</source>
            <translation>There is no application to write: the search has found none.</translation>
        </message>
        <message>
            <source>Choose first what becomes of the characters named above.</source>
            <translation>Choose first what becomes of the characters named above.</translation>
        </message>
    </context>
    <context>
        <name>mamis::FormPage</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Back (Esc)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>Discard it and leave</translation>
        </message>
    </context>
    <context>
        <name>mamis::Header</name>
        <message>
            <source>Member information system of the medical associations</source>
            <translation>Member information system of the medical associations</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>Log out</translation>
        </message>
        <message>
            <source>Where you are</source>
            <translation>Where you are</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>User name: %1 | %2</source>
            <translation>User name: %1 | %2</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Change password</translation>
        </message>
    </context>
    <context>
        <name>mamis::KeySheet</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
    </context>
    <context>
        <name>mamis::LayerChain</name>
        <message>
            <source>Your association</source>
            <translation>Your association</translation>
        </message>
        <message>
            <source>Associations concerned</source>
            <translation>Associations concerned</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (your association)</source>
            <translation>%1 (your association)</translation>
        </message>
        <message>
            <source>%1  %2 / %3: %4</source>
            <translation>%1  %2 / %3: %4</translation>
        </message>
    </context>
    <context>
        <name>mamis::ListPage</name>
        <message>
            <source>List of applications</source>
            <translation>List of applications</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>Unprocessed applications now: %1 (%2)</source>
            <translation>Unprocessed applications now: %1 (%2)</translation>
        </message>
        <message>
            <source>%1 applications</source>
            <translation>%1 applications</translation>
        </message>
        <message>
            <source>%1 days or longer: %2</source>
            <translation>%1 days or longer: %2</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Show the unprocessed applications</source>
            <translation>Show the unprocessed applications</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Nothing waits for you</translation>
        </message>
        <message>
            <source>There are no unprocessed applications. New ones appear here as soon as they arrive.</source>
            <translation>There are no unprocessed applications. New ones appear here as soon as they arrive.</translation>
        </message>
        <message>
            <source>No application matches these conditions</source>
            <translation>No application matches these conditions</translation>
        </message>
        <message>
            <source>Remove a condition above, or type less: the beginning of a number, a part of a name.</source>
            <translation>Remove a condition above, or type less: the beginning of a number, a part of a name.</translation>
        </message>
        <message>
            <source>There are no applications yet</source>
            <translation>There are no applications yet</translation>
        </message>
        <message>
            <source>They appear here as soon as they arrive.</source>
            <translation>They appear here as soon as they arrive.</translation>
        </message>
        <message>
            <source>Name or registration number</source>
            <translation>Name or registration number</translation>
        </message>
        <message>
            <source>Part of the name or of its reading, or the beginning of the registration number (Ctrl+L)</source>
            <translation>Part of the name or of its reading, or the beginning of the registration number (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>mamis::LogInPage</name>
        <message>
            <source>Log in</source>
            <translation>Log in</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Practice accounts: choose one to log in with it at once</source>
            <translation>Practice accounts: choose one to log in with it at once</translation>
        </message>
        <message>
            <source>Association</source>
            <translation>Association</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>May do</translation>
        </message>
        <message>
            <source>Logging in …</source>
            <translation>Logging in …</translation>
        </message>
        <message>
            <source>Log in (in %1 seconds)</source>
            <translation>Log in (in %1 seconds)</translation>
        </message>
        <message>
            <source>Use another database …</source>
            <translation>Use another database …</translation>
        </message>
        <message>
            <source>Log in with the chosen practice account</source>
            <translation>Log in with the chosen practice account</translation>
        </message>
        <message>
            <source>Move to a shared server …</source>
            <translation>Move to a shared server …</translation>
        </message>
    </context>
    <context>
        <name>mamis::MailSettingsPage</name>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>SSL/TLS</source>
            <translation>SSL/TLS</translation>
        </message>
        <message>
            <source>None (this computer only)</source>
            <translation>None (this computer only)</translation>
        </message>
        <message>
            <source>Check the spelling of the server name and the network connection.</source>
            <translation>Check the spelling of the server name and the network connection.</translation>
        </message>
        <message>
            <source>Check the port: 587 for STARTTLS, 465 for SSL/TLS.</source>
            <translation>Check the port: 587 for STARTTLS, 465 for SSL/TLS.</translation>
        </message>
        <message>
            <source>Check server name and port, the network connection and the firewall.</source>
            <translation>Check server name and port, the network connection and the firewall.</translation>
        </message>
        <message>
            <source>Check that port and encryption fit together: 587 for STARTTLS, 465 for SSL/TLS.</source>
            <translation>Check that port and encryption fit together: 587 for STARTTLS, 465 for SSL/TLS.</translation>
        </message>
        <message>
            <source>Wait a moment and test again.</source>
            <translation>Wait a moment and test again.</translation>
        </message>
        <message>
            <source>Mail settings</source>
            <translation>Mail settings</translation>
        </message>
        <message>
            <source>Send notification mails to applicants</source>
            <translation>Send notification mails to applicants</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Choose a file …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Test the connection</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Only approvers and administrators can change these settings.</source>
            <translation>Only approvers and administrators can change these settings.</translation>
        </message>
        <message>
            <source>Switch this off where the national system already mails the applicants: they would get two mails.</source>
            <translation>Switch this off where the national system already mails the applicants: they would get two mails.</translation>
        </message>
        <message>
            <source>Notification mails</source>
            <translation>Notification mails</translation>
        </message>
        <message>
            <source>Choose the certificate of an authority</source>
            <translation>Choose the certificate of an authority</translation>
        </message>
        <message>
            <source>Remove the certificate of the authority</source>
            <translation>Remove the certificate of the authority</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>Server name</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Encryption</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation>Certificate of an authority</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mail server</translation>
        </message>
        <message>
            <source>Sender's name</source>
            <translation>Sender's name</translation>
        </message>
        <message>
            <source>Sender's mail address</source>
            <translation>Sender's mail address</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Sender</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Save (Ctrl+S)</translation>
        </message>
        <message>
            <source>Logs in to the server without sending anything (Ctrl+T)</source>
            <translation>Logs in to the server without sending anything (Ctrl+T)</translation>
        </message>
        <message>
            <source>The settings are being saved. Wait a moment.</source>
            <translation>The settings are being saved. Wait a moment.</translation>
        </message>
        <message>
            <source>The changes are not saved yet. Save them, or discard them.</source>
            <translation>The changes are not saved yet. Save them, or discard them.</translation>
        </message>
        <message>
            <source>Enter the name of the mail server.</source>
            <translation>Enter the name of the mail server.</translation>
        </message>
        <message>
            <source>Without encryption mails can be sent only through a server on this computer.</source>
            <translation>Without encryption mails can be sent only through a server on this computer.</translation>
        </message>
        <message>
            <source>Enter the mail address from which the mails are sent.</source>
            <translation>Enter the mail address from which the mails are sent.</translation>
        </message>
        <message>
            <source>Blanks before or behind the address were removed.</source>
            <translation>Blanks before or behind the address were removed.</translation>
        </message>
        <message>
            <source>Full-width letters became half-width ones.</source>
            <translation>Full-width letters became half-width ones.</translation>
        </message>
        <message>
            <source>The dot at the end was removed.</source>
            <translation>The dot at the end was removed.</translation>
        </message>
        <message>
            <source>The domain was put into the form that mail servers use.</source>
            <translation>The domain was put into the form that mail servers use.</translation>
        </message>
        <message>
            <source>Before the @ only half-width letters, digits and signs can be used.</source>
            <translation>Before the @ only half-width letters, digits and signs can be used.</translation>
        </message>
        <message>
            <source>This mail address cannot be used.</source>
            <translation>This mail address cannot be used.</translation>
        </message>
        <message>
            <source>None: the authorities known to this computer are used</source>
            <translation>None: the authorities known to this computer are used</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificates (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>This file holds no certificate (PEM). Choose another one.</source>
            <translation>This file holds no certificate (PEM). Choose another one.</translation>
        </message>
        <message>
            <source>The password is kept in this computer's key store, not in the database.</source>
            <translation>The password is kept in this computer's key store, not in the database.</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Not kept</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>A password is known until the program ends. Type only to change it.</source>
            <translation>A password is known until the program ends. Type only to change it.</translation>
        </message>
        <message>
            <source>A password is kept in this computer's key store. Type only to change it.</source>
            <translation>A password is kept in this computer's key store. Type only to change it.</translation>
        </message>
        <message>
            <source>No password is kept for this user and server yet.</source>
            <translation>No password is kept for this user and server yet.</translation>
        </message>
        <message>
            <source>This computer has no key store that can be used: the password is kept only until the program ends, and you will be asked for it again.</source>
            <translation>This computer has no key store that can be used: the password is kept only until the program ends, and you will be asked for it again.</translation>
        </message>
        <message>
            <source>Testing …</source>
            <translation>Testing …</translation>
        </message>
        <message>
            <source>Enter the password: none is known for this user and server.</source>
            <translation>Enter the password: none is known for this user and server.</translation>
        </message>
        <message>
            <source>✓ The connection works, log-in included. Nothing was sent.</source>
            <translation>✓ The connection works, log-in included. Nothing was sent.</translation>
        </message>
        <message>
            <source> (SMTP %1)</source>
            <translation> (SMTP %1)</translation>
        </message>
        <message>
            <source>The settings were saved. This computer's key store cannot be used, so the password is kept only until the program ends.</source>
            <translation>The settings were saved. This computer's key store cannot be used, so the password is kept only until the program ends.</translation>
        </message>
        <message>
            <source>The mail settings were saved.</source>
            <translation>The mail settings were saved.</translation>
        </message>
    </context>
    <context>
        <name>mamis::MailSwitch</name>
        <message>
            <source>Send no notification mail</source>
            <translation>Send no notification mail</translation>
        </message>
        <message>
            <source>Reason for sending no mail (required)</source>
            <translation>Reason for sending no mail (required)</translation>
        </message>
        <message>
            <source>Please say why no mail is sent: the history keeps it.</source>
            <translation>Please say why no mail is sent: the history keeps it.</translation>
        </message>
    </context>
    <context>
        <name>mamis::MainWindow</name>
        <message>
            <source>Member information system of the medical associations</source>
            <translation>Member information system of the medical associations</translation>
        </message>
        <message>
            <source>No database is open</source>
            <translation>No database is open</translation>
        </message>
        <message>
            <source>Database: %1</source>
            <translation>Database: %1</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Last refresh: %1</source>
            <translation>Last refresh: %1</translation>
        </message>
        <message>
            <source>Zoom: %1 %</source>
            <translation>Zoom: %1 %</translation>
        </message>
        <message>
            <source>The server does not answer. It is being looked for; what you have typed stays here and what you have asked for is done as soon as it answers.</source>
            <translation>The server does not answer. It is being looked for; what you have typed stays here and what you have asked for is done as soon as it answers.</translation>
        </message>
        <message>
            <source>Shared server: %1</source>
            <translation>Shared server: %1</translation>
        </message>
        <message>
            <source>%1 (this page)</source>
            <translation>%1 (this page)</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Show and close this list of keys</source>
            <translation>Show and close this list of keys</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>One step back</translation>
        </message>
        <message>
            <source>One step back, also out of a field</source>
            <translation>One step back, also out of a field</translation>
        </message>
        <message>
            <source>TOP</source>
            <translation>TOP</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>Normal size</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>Discard it and leave</translation>
        </message>
        <message>
            <source>Discard it and log out</source>
            <translation>Discard it and log out</translation>
        </message>
        <message>
            <source>Discard it and close</source>
            <translation>Discard it and close</translation>
        </message>
    </context>
    <context>
        <name>mamis::MenuButton</name>
        <message>
            <source>%1 (Alt+%2)</source>
            <translation>%1 (Alt+%2)</translation>
        </message>
    </context>
    <context>
        <name>mamis::MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
        <message>
            <source>Open the log's folder</source>
            <translation>Open the log's folder</translation>
        </message>
    </context>
    <context>
        <name>mamis::MessageEdit</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Shown in the notification mail to the user.</source>
            <translation>Shown in the notification mail to the user.</translation>
        </message>
        <message>
            <source>Required for sending back, rejecting and cancelling.</source>
            <translation>Required for sending back, rejecting and cancelling.</translation>
        </message>
        <message>
            <source>Even where the reason is the same as that of an upper association, say so (example: "Sent back for the same reason as Association X").</source>
            <translation>Even where the reason is the same as that of an upper association, say so (example: "Sent back for the same reason as Association X").</translation>
        </message>
        <message>
            <source>Message (required)</source>
            <translation>Message (required)</translation>
        </message>
        <message>
            <source>Please write a message: it is required for this action.</source>
            <translation>Please write a message: it is required for this action.</translation>
        </message>
        <message>
            <source>The message is too long by %1 characters.</source>
            <translation>The message is too long by %1 characters.</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Invisible marks that turn the direction of writing have been removed.</source>
            <translation>Invisible marks that turn the direction of writing have been removed.</translation>
        </message>
    </context>
    <context>
        <name>mamis::MessageThread</name>
        <message>
            <source>as of %1</source>
            <translation>as of %1</translation>
        </message>
        <message>
            <source>Messages and history</source>
            <translation>Messages and history</translation>
        </message>
        <message>
            <source>Nothing has been decided yet.</source>
            <translation>Nothing has been decided yet.</translation>
        </message>
    </context>
    <context>
        <name>mamis::MovePage</name>
        <message>
            <source>Move to a shared server</source>
            <translation>Move to a shared server</translation>
        </message>
        <message>
            <source>Everything in the file is copied to the server: members, applications, history, mails and users.</source>
            <translation>Everything in the file is copied to the server: members, applications, history, mails and users.</translation>
        </message>
        <message>
            <source>All of it is moved, or nothing: whatever goes wrong, nothing half-done stays on the server.</source>
            <translation>All of it is moved, or nothing: whatever goes wrong, nothing half-done stays on the server.</translation>
        </message>
        <message>
            <source>The file stays on this computer as it is. Until the end nobody can work with it.</source>
            <translation>The file stays on this computer as it is. Until the end nobody can work with it.</translation>
        </message>
        <message>
            <source>Every user who may log in gets a first password for the server. They are shown once, at the end.</source>
            <translation>Every user who may log in gets a first password for the server. They are shown once, at the end.</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>What will happen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Choose the database of your office on this computer.</source>
            <translation>Choose the database of your office on this computer.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choose …</translation>
        </message>
        <message>
            <source>Database on this computer</source>
            <translation>Database on this computer</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Who administers PostgreSQL itself (usually postgres), not a user of an office.</source>
            <translation>Who administers PostgreSQL itself (usually postgres), not a user of an office.</translation>
        </message>
        <message>
            <source>Enter the name of the server's administrator (usually postgres).</source>
            <translation>Enter the name of the server's administrator (usually postgres).</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Used for this once and not kept. It can stay empty only where the server asks for none.</source>
            <translation>Used for this once and not kept. It can stay empty only where the server asks for none.</translation>
        </message>
        <message>
            <source>Administrator of the server</source>
            <translation>Administrator of the server</translation>
        </message>
        <message>
            <source>How far the move is</source>
            <translation>How far the move is</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stops; nothing stays on the server</source>
            <translation>Stops; nothing stays on the server</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stopping …</translation>
        </message>
        <message>
            <source>Move to the server</source>
            <translation>Move to the server</translation>
        </message>
        <message>
            <source>Databases (*.mamis);;All files (*)</source>
            <translation>Databases (*.mamis);;All files (*)</translation>
        </message>
        <message>
            <source>%v of %m rows</source>
            <translation>%v of %m rows</translation>
        </message>
        <message>
            <source>Comparing both sides …</source>
            <translation>Comparing both sides …</translation>
        </message>
        <message>
            <source>Stopped. Nothing was moved: the server and the file are as they were.</source>
            <translation>Stopped. Nothing was moved: the server and the file are as they were.</translation>
        </message>
        <message>
            <source>Connecting to the server …</source>
            <translation>Connecting to the server …</translation>
        </message>
        <message>
            <source>Moving …</source>
            <translation>Moving …</translation>
        </message>
        <message>
            <source>The database is being moved. Wait until it is done, or stop it first.</source>
            <translation>The database is being moved. Wait until it is done, or stop it first.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
    </context>
    <context>
        <name>mamis::MovedPage</name>
        <message>
            <source>Moved to the shared server</source>
            <translation>Moved to the shared server</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Moved</translation>
        </message>
        <message>
            <source>Log in on the server</source>
            <translation>Log in on the server</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>First password</translation>
        </message>
        <message>
            <source>What was moved</source>
            <translation>What was moved</translation>
        </message>
        <message>
            <source>They are shown here only, and only this once. Copy, print or save them before you go on, and pass each on to its user alone.</source>
            <translation>They are shown here only, and only this once. Copy, print or save them before you go on, and pass each on to its user alone.</translation>
        </message>
        <message>
            <source>First passwords</source>
            <translation>First passwords</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copy all</translation>
        </message>
        <message>
            <source>Copy all (Ctrl+C)</source>
            <translation>Copy all (Ctrl+C)</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Print (Ctrl+P)</source>
            <translation>Print (Ctrl+P)</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Save as a file…</translation>
        </message>
        <message>
            <source>Save as a file (Ctrl+S)</source>
            <translation>Save as a file (Ctrl+S)</translation>
        </message>
        <message>
            <source>Log in on the server (F9)</source>
            <translation>Log in on the server (F9)</translation>
        </message>
        <message>
            <source>Server: %1/%2</source>
            <translation>Server: %1/%2</translation>
        </message>
        <message>
            <source>%1 rows in %2 tables: as many on the server as in the file.</source>
            <translation>%1 rows in %2 tables: as many on the server as in the file.</translation>
        </message>
        <message>
            <source>The history of %1 decisions: unbroken on both sides.</source>
            <translation>The history of %1 decisions: unbroken on both sides.</translation>
        </message>
        <message>
            <source>The file is as it was: %1</source>
            <translation>The file is as it was: %1</translation>
        </message>
        <message>
            <source>From now on work on the server only: what is entered into the file does not get there.</source>
            <translation>From now on work on the server only: what is entered into the file does not get there.</translation>
        </message>
        <message>
            <source>Copied. Paste them where only you can read them, and empty the clipboard afterwards.</source>
            <translation>Copied. Paste them where only you can read them, and empty the clipboard afterwards.</translation>
        </message>
        <message>
            <source>Sent to the printer: %1</source>
            <translation>Sent to the printer: %1</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Save as a file</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSV file (*.csv)</translation>
        </message>
        <message>
            <source>Saved: %1. Delete the file when everybody has their password.</source>
            <translation>Saved: %1. Delete the file when everybody has their password.</translation>
        </message>
        <message>
            <source>The first passwords have not been copied, printed or saved yet, and they are shown only here.</source>
            <translation>The first passwords have not been copied, printed or saved yet, and they are shown only here.</translation>
        </message>
        <message>
            <source>I have noted them down</source>
            <translation>I have noted them down</translation>
        </message>
    </context>
    <context>
        <name>mamis::Opening</name>
        <message>
            <source>The database has been made. Log in with the login ID and the password you have just chosen.</source>
            <translation>The database has been made. Log in with the login ID and the password you have just chosen.</translation>
        </message>
        <message>
            <source>Log in with your login ID and the first password you have noted.</source>
            <translation>Log in with your login ID and the first password you have noted.</translation>
        </message>
        <message>
            <source>The program ended unexpectedly the last time. What had been saved is kept. If this happens again, tell the administrator of your office. The log is in the folder %1.</source>
            <translation>The program ended unexpectedly the last time. What had been saved is kept. If this happens again, tell the administrator of your office. The log is in the folder %1.</translation>
        </message>
        <message>
            <source>The password could not be kept: this computer has no key store that answers. You will be asked for it each time.</source>
            <translation>The password could not be kept: this computer has no key store that answers. You will be asked for it each time.</translation>
        </message>
        <message>
            <source>Open another database</source>
            <translation>Open another database</translation>
        </message>
        <message>
            <source>Databases (*.mamis);;All files (*)</source>
            <translation>Databases (*.mamis);;All files (*)</translation>
        </message>
        <message>
            <source>Preparing the practice database…</source>
            <translation>Preparing the practice database…</translation>
        </message>
        <message>
            <source>Choose the copy</source>
            <translation>Choose the copy</translation>
        </message>
        <message>
            <source>Databases and copies (*.mamis *.mamis.*);;All files (*)</source>
            <translation>Databases and copies (*.mamis *.mamis.*);;All files (*)</translation>
        </message>
        <message>
            <source>The copy has taken the place of the database. Log in and look at what is there.</source>
            <translation>The copy has taken the place of the database. Log in and look at what is there.</translation>
        </message>
        <message>
            <source>What was there before is kept as %1.</source>
            <translation>What was there before is kept as %1.</translation>
        </message>
    </context>
    <context>
        <name>mamis::OutboxArea</name>
        <message>
            <source>Mails waiting: %L1</source>
            <translation>Mails waiting: %L1</translation>
        </message>
    </context>
    <context>
        <name>mamis::OutboxModel</name>
        <message>
            <source>%1 (SMTP %2)</source>
            <translation>%1 (SMTP %2)</translation>
        </message>
        <message>
            <source>%1 (planned)</source>
            <translation>%1 (planned)</translation>
        </message>
        <message>
            <source>In turn</source>
            <translation>In turn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Queued</translation>
        </message>
        <message>
            <source>Sent or next try</source>
            <translation>Sent or next try</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>mamis::OutboxPage</name>
        <message>
            <source>Sent mail</source>
            <translation>Sent mail</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Clear selection</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Load more</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Name or mail address</source>
            <translation>Name or mail address</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>Mails</translation>
        </message>
        <message>
            <source>Puts this mail among those to be sent now (Ctrl+R)</source>
            <translation>Puts this mail among those to be sent now (Ctrl+R)</translation>
        </message>
        <message>
            <source>This mail will not be sent (Ctrl+Delete)</source>
            <translation>This mail will not be sent (Ctrl+Delete)</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>Text of the mail</translation>
        </message>
        <message>
            <source>This computer's key store cannot be used. The password is kept only until the program ends.</source>
            <translation>This computer's key store cannot be used. The password is kept only until the program ends.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>All mails</source>
            <translation>All mails</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Not sent</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>No mail matches: %1</source>
            <translation>No mail matches: %1</translation>
        </message>
        <message>
            <source>There are no mails yet. They are made when applications are decided.</source>
            <translation>There are no mails yet. They are made when applications are decided.</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>%1 shown</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Send now</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Queued</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>Sent at</translation>
        </message>
        <message>
            <source>Next try</source>
            <translation>Next try</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Tries</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>The mail is among those to be sent now.</source>
            <translation>The mail is among those to be sent now.</translation>
        </message>
        <message>
            <source>The mail was taken back. It will not be sent.</source>
            <translation>The mail was taken back. It will not be sent.</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <source>To the search</source>
            <translation>To the search</translation>
        </message>
    </context>
    <context>
        <name>mamis::Pager</name>
        <message>
            <source>First page</source>
            <translation>First page</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Type a page and press Enter</source>
            <translation>Type a page and press Enter</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Last page</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>This is the first page.</source>
            <translation>This is the first page.</translation>
        </message>
        <message>
            <source>This is the last page.</source>
            <translation>This is the last page.</translation>
        </message>
    </context>
    <context>
        <name>mamis::PasswordPage</name>
        <message>
            <source>Change your password</source>
            <translation>Change your password</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Present password</translation>
        </message>
        <message>
            <source>Enter the password with which you log in now.</source>
            <translation>Enter the password with which you log in now.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>New password (again)</source>
            <translation>New password (again)</translation>
        </message>
        <message>
            <source>The new password holds from your next log-in on, whatever computer you use.</source>
            <translation>The new password holds from your next log-in on, whatever computer you use.</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Change the password</translation>
        </message>
        <message>
            <source>This is the present password. Choose another one.</source>
            <translation>This is the present password. Choose another one.</translation>
        </message>
        <message>
            <source>This is not the password with which you log in. Nothing was changed. Enter it again.</source>
            <translation>This is not the password with which you log in. Nothing was changed. Enter it again.</translation>
        </message>
        <message>
            <source>Changing …</source>
            <translation>Changing …</translation>
        </message>
        <message>
            <source>The password is being changed. Wait a moment.</source>
            <translation>The password is being changed. Wait a moment.</translation>
        </message>
    </context>
    <context>
        <name>mamis::PendingNote</name>
        <message>
            <source>Unprocessed: %L1</source>
            <translation>Unprocessed: %L1</translation>
        </message>
        <message>
            <source>%1 days or longer: %L2</source>
            <translation>%1 days or longer: %L2</translation>
        </message>
        <message>
            <source>Unprocessed applications now:</source>
            <translation>Unprocessed applications now:</translation>
        </message>
        <message>
            <source>%L1 applications</source>
            <translation>%L1 applications</translation>
        </message>
        <message>
            <source>Show the unprocessed applications</source>
            <translation>Show the unprocessed applications</translation>
        </message>
        <message>
            <source>▲ %1 days or longer: %L2</source>
            <translation>▲ %1 days or longer: %L2</translation>
        </message>
        <message>
            <source>Show only those that have waited too long</source>
            <translation>Show only those that have waited too long</translation>
        </message>
    </context>
    <context>
        <name>mamis::PracticeBand</name>
        <message>
            <source>Practice mode — real members are not affected, and no mail leaves this computer</source>
            <translation>Practice mode — real members are not affected, and no mail leaves this computer</translation>
        </message>
    </context>
    <context>
        <name>mamis::PrintPage</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>‹ Previous page</source>
            <translation>‹ Previous page</translation>
        </message>
        <message>
            <source>Previous page (PageUp)</source>
            <translation>Previous page (PageUp)</translation>
        </message>
        <message>
            <source>Next page ›</source>
            <translation>Next page ›</translation>
        </message>
        <message>
            <source>Next page (PageDown)</source>
            <translation>Next page (PageDown)</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>Shows the whole page (0)</source>
            <translation>Shows the whole page (0)</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Page width</translation>
        </message>
        <message>
            <source>Makes the page as wide as the window (1)</source>
            <translation>Makes the page as wide as the window (1)</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Smaller (−)</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Larger (+)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Back (Esc)</translation>
        </message>
        <message>
            <source>The PDF file is being written</source>
            <translation>The PDF file is being written</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stops; no file is left behind (Esc)</source>
            <translation>Stops; no file is left behind (Esc)</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Saves the sheets as a PDF file (Ctrl+S)</source>
            <translation>Saves the sheets as a PDF file (Ctrl+S)</translation>
        </message>
        <message>
            <source>Choose the printer and print…</source>
            <translation>Choose the printer and print…</translation>
        </message>
        <message>
            <source>Asks for the printer, then prints (Ctrl+P)</source>
            <translation>Asks for the printer, then prints (Ctrl+P)</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Print the list</translation>
        </message>
        <message>
            <source>%1 applications are too many for paper; %2 can be printed at once. Narrow the search, or save them as a file.</source>
            <translation>%1 applications are too many for paper; %2 can be printed at once. Narrow the search, or save them as a file.</translation>
        </message>
        <message>
            <source>CSV download</source>
            <translation>CSV download</translation>
        </message>
        <message>
            <source>List of applications</source>
            <translation>List of applications</translation>
        </message>
        <message>
            <source>ticked applications</source>
            <translation>ticked applications</translation>
        </message>
        <message>
            <source>all applications</source>
            <translation>all applications</translation>
        </message>
        <message>
            <source>Applications_%1</source>
            <translation>Applications_%1</translation>
        </message>
        <message>
            <source>Only the first %1 applications are printed.</source>
            <translation>Only the first %1 applications are printed.</translation>
        </message>
        <message>
            <source>Print the application</source>
            <translation>Print the application</translation>
        </message>
        <message>
            <source>Application_%1</source>
            <translation>Application_%1</translation>
        </message>
        <message>
            <source>The file is being written. Wait until it is done, or stop it first.</source>
            <translation>The file is being written. Wait until it is done, or stop it first.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>Sent to the printer: %1</source>
            <translation>Sent to the printer: %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>PDF file (*.pdf)</source>
            <translation>PDF file (*.pdf)</translation>
        </message>
        <message>
            <source>%1 pages saved as %2</source>
            <translation>%1 pages saved as %2</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Stopped. No file was left behind.</source>
            <translation>Stopped. No file was left behind.</translation>
        </message>
        <message>
            <source>Previous sheet</source>
            <translation>Previous sheet</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>Next sheet</translation>
        </message>
        <message>
            <source>First sheet</source>
            <translation>First sheet</translation>
        </message>
        <message>
            <source>Last sheet</source>
            <translation>Last sheet</translation>
        </message>
        <message>
            <source>Whole sheet</source>
            <translation>Whole sheet</translation>
        </message>
        <message>
            <source>Width of the sheet</source>
            <translation>Width of the sheet</translation>
        </message>
        <message>
            <source>Back; while a file is written: stop</source>
            <translation>Back; while a file is written: stop</translation>
        </message>
    </context>
    <context>
        <name>mamis::RecordForm</name>
        <message>
            <source>Please fill this in.</source>
            <translation>Please fill this in.</translation>
        </message>
        <message>
            <source>At most %1 characters can be kept; these are %2.</source>
            <translation>At most %1 characters can be kept; these are %2.</translation>
        </message>
        <message>
            <source>Changed by somebody else; it was: %1</source>
            <translation>Changed by somebody else; it was: %1</translation>
        </message>
    </context>
    <context>
        <name>mamis::RequiredMark</name>
        <message>
            <source>required</source>
            <translation>required</translation>
        </message>
    </context>
    <context>
        <name>mamis::SearchForm</name>
        <message>
            <source>Please type in katakana</source>
            <translation>Please type in katakana</translation>
        </message>
        <message>
            <source>Please type</source>
            <translation>Please type</translation>
        </message>
        <message>
            <source>Part of the name or of its reading, in katakana, hiragana or kanji</source>
            <translation>Part of the name or of its reading, in katakana, hiragana or kanji</translation>
        </message>
        <message>
            <source>Part of the facility's name or of its reading; several parts with spaces between them</source>
            <translation>Part of the facility's name or of its reading; several parts with spaces between them</translation>
        </message>
        <message>
            <source>The beginning is enough; zeros before it may be left out</source>
            <translation>The beginning is enough; zeros before it may be left out</translation>
        </message>
        <message>
            <source>Application date</source>
            <translation>Application date</translation>
        </message>
        <message>
            <source>Wished date</source>
            <translation>Wished date</translation>
        </message>
        <message>
            <source>Kind of application</source>
            <translation>Kind of application</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Registration number</translation>
        </message>
        <message>
            <source>Name (reading)</source>
            <translation>Name (reading)</translation>
        </message>
        <message>
            <source>Member category</source>
            <translation>Member category</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>Facility</translation>
        </message>
        <message>
            <source>Unprocessed</source>
            <translation>Unprocessed</translation>
        </message>
        <message>
            <source>Waiting for %1 days or longer</source>
            <translation>Waiting for %1 days or longer</translation>
        </message>
    </context>
    <context>
        <name>mamis::SenderPanel</name>
        <message>
            <source>Mails leave by themselves. What cannot be sent at once is tried again later.</source>
            <translation>Mails leave by themselves. What cannot be sent at once is tried again later.</translation>
        </message>
        <message>
            <source>Sending mails.</source>
            <translation>Sending mails.</translation>
        </message>
        <message>
            <source>No mail is sent in practice mode.</source>
            <translation>No mail is sent in practice mode.</translation>
        </message>
        <message>
            <source>Notification mails are switched off in the mail settings. Mails that were waiting are kept.</source>
            <translation>Notification mails are switched off in the mail settings. Mails that were waiting are kept.</translation>
        </message>
        <message>
            <source>No mail server is set yet. Mails are kept and leave as soon as it is set.</source>
            <translation>No mail server is set yet. Mails are kept and leave as soon as it is set.</translation>
        </message>
        <message>
            <source>The password of the mail server is needed. Mails are kept until then.</source>
            <translation>The password of the mail server is needed. Mails are kept until then.</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Try again now</translation>
        </message>
        <message>
            <source>Mail settings</source>
            <translation>Mail settings</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>Use for this session only</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Keeps the password in this computer's key store</source>
            <translation>Keeps the password in this computer's key store</translation>
        </message>
    </context>
    <context>
        <name>mamis::ServerFields</name>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>The server's name; several, separated by commas, where one stands in for another.</source>
            <translation>The server's name; several, separated by commas, where one stands in for another.</translation>
        </message>
        <message>
            <source>Enter the server's name.</source>
            <translation>Enter the server's name.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Enter the port (usually 5432).</source>
            <translation>Enter the port (usually 5432).</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Enter the database's name (usually mamis).</source>
            <translation>Enter the database's name (usually mamis).</translation>
        </message>
        <message>
            <source>Encrypt the connection (TLS)</source>
            <translation>Encrypt the connection (TLS)</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Certificate file</translation>
        </message>
        <message>
            <source>The file from your administrator; empty where this computer trusts the server anyway.</source>
            <translation>The file from your administrator; empty where this computer trusts the server anyway.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choose …</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>mamis::ServerPage</name>
        <message>
            <source>Connect to a shared server</source>
            <translation>Connect to a shared server</translation>
        </message>
        <message>
            <source>Shared server</source>
            <translation>Shared server</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Test the connection</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>Enter your login ID.</source>
            <translation>Enter your login ID.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Enter your password.</source>
            <translation>Enter your password.</translation>
        </message>
        <message>
            <source>Keep the password in this computer's key store</source>
            <translation>Keep the password in this computer's key store</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation>Log in</translation>
        </message>
        <message>
            <source>The connection works. You log in as %1, %2.</source>
            <translation>The connection works. You log in as %1, %2.</translation>
        </message>
        <message>
            <source>Connecting …</source>
            <translation>Connecting …</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <source>The connection is being made. Wait a moment.</source>
            <translation>The connection is being made. Wait a moment.</translation>
        </message>
        <message>
            <source>Your administrator tells you the server's name, the certificate file, your login ID and password. If your office has a database on this computer that is to lie on the server from now on, move it there.</source>
            <translation>Your administrator tells you the server's name, the certificate file, your login ID and password. If your office has a database on this computer that is to lie on the server from now on, move it there.</translation>
        </message>
        <message>
            <source>Move to a shared server …</source>
            <translation>Move to a shared server …</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
    </context>
    <context>
        <name>mamis::SetUpPage</name>
        <message>
            <source>Make a new database</source>
            <translation>Make a new database</translation>
        </message>
        <message>
            <source>Name of your association</source>
            <translation>Name of your association</translation>
        </message>
        <message>
            <source>Enter the name of your association.</source>
            <translation>Enter the name of your association.</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <source>Enter the name of the county or city medical association above yours.</source>
            <translation>Enter the name of the county or city medical association above yours.</translation>
        </message>
        <message>
            <source>Enter the name of the prefectural medical association above yours.</source>
            <translation>Enter the name of the prefectural medical association above yours.</translation>
        </message>
        <message>
            <source>Association</source>
            <translation>Association</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Enter the administrator's name.</source>
            <translation>Enter the administrator's name.</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>Half-width letters, digits and . _ - @</source>
            <translation>Half-width letters, digits and . _ - @</translation>
        </message>
        <message>
            <source>Enter a login ID of half-width letters, digits and . _ - @</source>
            <translation>Enter a login ID of half-width letters, digits and . _ - @</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Password (again)</source>
            <translation>Password (again)</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>On a disk of this computer. Not in a shared folder, nor in one that is synchronised (OneDrive …).</source>
            <translation>On a disk of this computer. Not in a shared folder, nor in one that is synchronised (OneDrive …).</translation>
        </message>
        <message>
            <source>Enter the file with its folder.</source>
            <translation>Enter the file with its folder.</translation>
        </message>
        <message>
            <source>Choose a place …</source>
            <translation>Choose a place …</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Where it is kept</translation>
        </message>
        <message>
            <source>Databases (*.mamis);;All files (*)</source>
            <translation>Databases (*.mamis);;All files (*)</translation>
        </message>
        <message>
            <source>Making the database …</source>
            <translation>Making the database …</translation>
        </message>
        <message>
            <source>Make the database</source>
            <translation>Make the database</translation>
        </message>
        <message>
            <source>The database is being made. Wait a moment.</source>
            <translation>The database is being made. Wait a moment.</translation>
        </message>
    </context>
    <context>
        <name>mamis::SideMenu</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Unfold the menu</source>
            <translation>Unfold the menu</translation>
        </message>
        <message>
            <source>Fold the menu</source>
            <translation>Fold the menu</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>List of all keys (F1)</source>
            <translation>List of all keys (F1)</translation>
        </message>
        <message>
            <source>Keys (F1)</source>
            <translation>Keys (F1)</translation>
        </message>
    </context>
    <context>
        <name>mamis::StartPage</name>
        <message>
            <source>How do you want to begin?</source>
            <translation>How do you want to begin?</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Open an existing database</source>
            <translation>Open an existing database</translation>
        </message>
        <message>
            <source>Your office has a database already, for example from another computer or a backup.</source>
            <translation>Your office has a database already, for example from another computer or a backup.</translation>
        </message>
        <message>
            <source>Open in practice mode</source>
            <translation>Open in practice mode</translation>
        </message>
        <message>
            <source>Try everything out with invented members. No real member is affected and no mail leaves this computer.</source>
            <translation>Try everything out with invented members. No real member is affected and no mail leaves this computer.</translation>
        </message>
        <message>
            <source>Use it on this computer only</source>
            <translation>Use it on this computer only</translation>
        </message>
        <message>
            <source>A new database on this computer: name your association and its administrator.</source>
            <translation>A new database on this computer: name your association and its administrator.</translation>
        </message>
        <message>
            <source>Connect to a shared server</source>
            <translation>Connect to a shared server</translation>
        </message>
        <message>
            <source>Your office works together with others on a server that an administrator has set up.</source>
            <translation>Your office works together with others on a server that an administrator has set up.</translation>
        </message>
    </context>
    <context>
        <name>mamis::TopEntry</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>mamis::TopPage</name>
        <message>
            <source>Office of the medical association</source>
            <translation>Office of the medical association</translation>
        </message>
        <message>
            <source>TOP</source>
            <translation>TOP</translation>
        </message>
    </context>
    <context>
        <name>mamis::UserSession</name>
        <message>
            <source>Your password has been changed. Use the new one from now on.</source>
            <translation>Your password has been changed. Use the new one from now on.</translation>
        </message>
    </context>
    <context>
        <name>mamis::Workbench</name>
        <message>
            <source>Sending a mail… As soon as the mail server has answered, and in %1 seconds at the latest, the program goes on.</source>
            <translation>Sending a mail… As soon as the mail server has answered, and in %1 seconds at the latest, the program goes on.</translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Look members up and check what is registered</source>
            <translation>Look members up and check what is registered</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>Take up and decide joinings, changes and resignations</source>
            <translation>Take up and decide joinings, changes and resignations</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Write notices for the members</source>
            <translation>Write notices for the members</translation>
        </message>
        <message>
            <source>Office users</source>
            <translation>Office users</translation>
        </message>
        <message>
            <source>Who works here, and what each may do</source>
            <translation>Who works here, and what each may do</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Who did what, and when</source>
            <translation>Who did what, and when</translation>
        </message>
        <message>
            <source>Association</source>
            <translation>Association</translation>
        </message>
        <message>
            <source>Address and settings of your association</source>
            <translation>Address and settings of your association</translation>
        </message>
        <message>
            <source>Settings of the association</source>
            <translation>Settings of the association</translation>
        </message>
        <message>
            <source>Mailings and categories</source>
            <translation>Mailings and categories</translation>
        </message>
        <message>
            <source>What is sent to whom, and the categories of members</source>
            <translation>What is sent to whom, and the categories of members</translation>
        </message>
        <message>
            <source>Enquiries</source>
            <translation>Enquiries</translation>
        </message>
        <message>
            <source>Ask how to use the system</source>
            <translation>Ask how to use the system</translation>
        </message>
        <message>
            <source>Sent mail</source>
            <translation>Sent mail</translation>
        </message>
        <message>
            <source>Which notifications have left and which have not</source>
            <translation>Which notifications have left and which have not</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Mail settings</source>
            <translation>Mail settings</translation>
        </message>
        <message>
            <source>Mail server and sender of the notifications</source>
            <translation>Mail server and sender of the notifications</translation>
        </message>
        <message>
            <source>Not part of this version yet</source>
            <translation>Not part of this version yet</translation>
        </message>
        <message>
            <source>Your account may not open this</source>
            <translation>Your account may not open this</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Joining</source>
            <translation>Joining</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Resignation</source>
            <translation>Resignation</translation>
        </message>
        <message>
            <source>All associations</source>
            <translation>All associations</translation>
        </message>
        <message>
            <source>Prefectural and national association only</source>
            <translation>Prefectural and national association only</translation>
        </message>
        <message>
            <source>National association only</source>
            <translation>National association only</translation>
        </message>
        <message>
            <source>Not yet here</source>
            <translation>Not yet here</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Applied</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>Under review</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>To be confirmed</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmed</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Send back</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Reject</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Cancel approval</source>
            <translation>Cancel approval</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>Viewer</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Approver</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>FAX</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>By proxy</source>
            <translation>By proxy</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Being sent</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Could not be sent</source>
            <translation>Could not be sent</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Applied at</source>
            <translation>Applied at</translation>
        </message>
        <message>
            <source>Wished date</source>
            <translation>Wished date</translation>
        </message>
        <message>
            <source>Kind of application</source>
            <translation>Kind of application</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>Registration number</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Member category</source>
            <translation>Member category</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>Facility</translation>
        </message>
        <message>
            <source>Japan Medical Association</source>
            <translation>Japan Medical Association</translation>
        </message>
        <message>
            <source>Prefectural medical association</source>
            <translation>Prefectural medical association</translation>
        </message>
        <message>
            <source>County or city medical association</source>
            <translation>County or city medical association</translation>
        </message>
        <message>
            <source>Fourth-layer medical association</source>
            <translation>Fourth-layer medical association</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditor</translation>
        </message>
    </context>
    <context>
        <name>mamis::RestorePage</name>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Real data</source>
            <translation>Real data</translation>
        </message>
        <message>
            <source>Restore a copy</source>
            <translation>Restore a copy</translation>
        </message>
        <message>
            <source>Put the copy in its place</source>
            <translation>Put the copy in its place</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>What has been entered since the copy was made is not in it. The present file is not deleted: it is kept beside it under another name.</source>
            <translation>What has been entered since the copy was made is not in it. The present file is not deleted: it is kept beside it under another name.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Is not there</source>
            <translation>Is not there</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Last changed</translation>
        </message>
        <message>
            <source>Can be opened, undamaged</source>
            <translation>Can be opened, undamaged</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>Last decision</source>
            <translation>Last decision</translation>
        </message>
        <message>
            <source>The copy</source>
            <translation>The copy</translation>
        </message>
        <message>
            <source>The present file</source>
            <translation>The present file</translation>
        </message>
        <message>
            <source>This copy cannot be restored. Nothing was changed. Go back and choose another one.</source>
            <translation>This copy cannot be restored. Nothing was changed. Go back and choose another one.</translation>
        </message>
        <message>
            <source>The copy is being put in its place. Please wait a moment.</source>
            <translation>The copy is being put in its place. Please wait a moment.</translation>
        </message>
    </context>
    <context>
        <name>mamis::ConditionForm</name>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Clear selection</translation>
        </message>
        <message>
            <source>Search (F5, or Enter in a field)</source>
            <translation>Search (F5, or Enter in a field)</translation>
        </message>
        <message>
            <source>Empties all conditions and shows everything</source>
            <translation>Empties all conditions and shows everything</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Please choose</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>mamis::ListHeader</name>
        <message>
            <source>Sort by</source>
            <translation>Sort by</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>%1, descending</source>
            <translation>%1, descending</translation>
        </message>
        <message>
            <source>%1, ascending</source>
            <translation>%1, ascending</translation>
        </message>
        <message>
            <source>Standard columns</source>
            <translation>Standard columns</translation>
        </message>
        <message>
            <source>Columns of the list: %1</source>
            <translation>Columns of the list: %1</translation>
        </message>
    </context>
    <context>
        <name>mamis::ListModel</name>
        <message>
            <source>Tick all of this page</source>
            <translation>Tick all of this page</translation>
        </message>
    </context>
    <context>
        <name>mamis::ListTable</name>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Open the row</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Tick or untick the row</source>
            <translation>Tick or untick the row</translation>
        </message>
        <message>
            <source>Shift+↑, Shift+↓</source>
            <translation>Shift+↑, Shift+↓</translation>
        </message>
        <message>
            <source>Tick from here to there</source>
            <translation>Tick from here to there</translation>
        </message>
        <message>
            <source>Tick all of the search</source>
            <translation>Tick all of the search</translation>
        </message>
        <message>
            <source>←, →</source>
            <translation>←, →</translation>
        </message>
        <message>
            <source>In the header of the list: from column to column</source>
            <translation>In the header of the list: from column to column</translation>
        </message>
        <message>
            <source>Space, Enter</source>
            <translation>Space, Enter</translation>
        </message>
        <message>
            <source>In the header of the list: sort, again for the other way round</source>
            <translation>In the header of the list: sort, again for the other way round</translation>
        </message>
    </context>
    <context>
        <name>mamis::RecordList</name>
        <message>
            <source>CSV download</source>
            <translation>CSV download</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Saves the ticked rows, or all of the search, as a CSV or Excel file (Ctrl+S)</source>
            <translation>Saves the ticked rows, or all of the search, as a CSV or Excel file (Ctrl+S)</translation>
        </message>
        <message>
            <source>Prints the ticked rows, or all of the search (Ctrl+P)</source>
            <translation>Prints the ticked rows, or all of the search (Ctrl+P)</translation>
        </message>
        <message>
            <source>Please specify search conditions.</source>
            <translation>Please specify search conditions.</translation>
        </message>
        <message>
            <source>Rows per page</source>
            <translation>Rows per page</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 rows</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Sort the list, show and hide columns</source>
            <translation>Sort the list, show and hide columns</translation>
        </message>
        <message>
            <source>Back to TOP</source>
            <translation>Back to TOP</translation>
        </message>
        <message>
            <source>Back to TOP (Alt+Home)</source>
            <translation>Back to TOP (Alt+Home)</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Clear selection</translation>
        </message>
        <message>
            <source>Empties all conditions and shows everything</source>
            <translation>Empties all conditions and shows everything</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Next page of the list</source>
            <translation>Next page of the list</translation>
        </message>
        <message>
            <source>Previous page of the list</source>
            <translation>Previous page of the list</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Found: %1</translation>
        </message>
        <message>
            <source>%1 ticked</source>
            <translation>%1 ticked</translation>
        </message>
        <message>
            <source>Tick all %1 of the search</source>
            <translation>Tick all %1 of the search</translation>
        </message>
        <message>
            <source>Untick</source>
            <translation>Untick</translation>
        </message>
        <message>
            <source>Hide search conditions ▲</source>
            <translation>Hide search conditions ▲</translation>
        </message>
        <message>
            <source>To the search; again: to all its conditions</source>
            <translation>To the search; again: to all its conditions</translation>
        </message>
        <message>
            <source>Nothing was searched for</source>
            <translation>Nothing was searched for</translation>
        </message>
        <message>
            <source>A condition above cannot be used: its field says why. Correct it and search again.</source>
            <translation>A condition above cannot be used: its field says why. Correct it and search again.</translation>
        </message>
        <message>
            <source>More conditions ▼</source>
            <translation>More conditions ▼</translation>
        </message>
        <message>
            <source>Saves all of the search as a CSV or Excel file (Ctrl+S)</source>
            <translation>Saves all of the search as a CSV or Excel file (Ctrl+S)</translation>
        </message>
        <message>
            <source>To the rows</source>
            <translation>To the rows</translation>
        </message>
    </context>
    <context>
        <name>mamis::Navigator</name>
        <message>
            <source>Discard it and leave</source>
            <translation>Discard it and leave</translation>
        </message>
    </context>
    <context>
        <name>mamis::Page</name>
        <message>
            <source>Discard it</source>
            <translation>Discard it</translation>
        </message>
    </context>
    <context>
        <name>mamis::Calendar</name>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Month after</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>%1/%2 (%3)</source>
            <translation>%1/%2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>mamis::FirstPasswordPage</name>
        <message>
            <source>Choose your own password</source>
            <translation>Choose your own password</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>Set the password</translation>
        </message>
        <message>
            <source>Changing …</source>
            <translation>Changing …</translation>
        </message>
        <message>
            <source>The password is being changed. Wait a moment.</source>
            <translation>The password is being changed. Wait a moment.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>New password (again)</source>
            <translation>New password (again)</translation>
        </message>
        <message>
            <source>This is the password that was given to you. Choose your own.</source>
            <translation>This is the password that was given to you. Choose your own.</translation>
        </message>
        <message>
            <source>Your password was given to you by somebody else. Choose one that only you know; then the work begins.</source>
            <translation>Your password was given to you by somebody else. Choose one that only you know; then the work begins.</translation>
        </message>
    </context>
    <context>
        <name>mamis::GivenPasswordPage</name>
        <message>
            <source>First password</source>
            <translation>First password</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy (Ctrl+C)</source>
            <translation>Copy (Ctrl+C)</translation>
        </message>
        <message>
            <source>To the list of users</source>
            <translation>To the list of users</translation>
        </message>
        <message>
            <source>To the list of users (F9)</source>
            <translation>To the list of users (F9)</translation>
        </message>
        <message>
            <source>The password is in the clipboard.</source>
            <translation>The password is in the clipboard.</translation>
        </message>
        <message>
            <source>Copy the password</source>
            <translation>Copy the password</translation>
        </message>
        <message>
            <source>User: %1　Login ID: %2</source>
            <translation>User: %1　Login ID: %2</translation>
        </message>
        <message>
            <source>It is shown here only, and only this once. Pass it on to its user alone; at the first log-in they choose another one.</source>
            <translation>It is shown here only, and only this once. Pass it on to its user alone; at the first log-in they choose another one.</translation>
        </message>
        <message>
            <source>In a practice database everybody has this password.</source>
            <translation>In a practice database everybody has this password.</translation>
        </message>
    </context>
    <context>
        <name>mamis::UserPage</name>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>3 to 32 small letters, digits and . _ - ; it begins with a letter and is never changed.</source>
            <translation>3 to 32 small letters, digits and . _ - ; it begins with a letter and is never changed.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>What each role may do stands below the list of users.</source>
            <translation>What each role may do stands below the list of users.</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>Close the account</translation>
        </message>
        <message>
            <source>Nobody logs in with it any more</source>
            <translation>Nobody logs in with it any more</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>With a new first password</source>
            <translation>With a new first password</translation>
        </message>
        <message>
            <source>Issue a password</source>
            <translation>Issue a password</translation>
        </message>
        <message>
            <source>For somebody who has forgotten theirs</source>
            <translation>For somebody who has forgotten theirs</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Lets somebody log in who typed a wrong password too often</source>
            <translation>Lets somebody log in who typed a wrong password too often</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Add a user</translation>
        </message>
        <message>
            <source>Last log-in: %1</source>
            <translation>Last log-in: %1</translation>
        </message>
        <message>
            <source>Has never logged in</source>
            <translation>Has never logged in</translation>
        </message>
        <message>
            <source>This is you: another administrator changes your role.</source>
            <translation>This is you: another administrator changes your role.</translation>
        </message>
        <message>
            <source>The first password is made when you save. It is shown once.</source>
            <translation>The first password is made when you save. It is shown once.</translation>
        </message>
        <message>
            <source>%1 will not be able to log in any more. What they did stays in the history, and the account can be opened again.</source>
            <translation>%1 will not be able to log in any more. What they did stays in the history, and the account can be opened again.</translation>
        </message>
        <message>
            <source>Close it now</source>
            <translation>Close it now</translation>
        </message>
        <message>
            <source>The account is closed.</source>
            <translation>The account is closed.</translation>
        </message>
        <message>
            <source>%1 gets a new first password; the present one does not work any more.</source>
            <translation>%1 gets a new first password; the present one does not work any more.</translation>
        </message>
        <message>
            <source>%1 may log in again, with a new first password.</source>
            <translation>%1 may log in again, with a new first password.</translation>
        </message>
        <message>
            <source>Make the password</source>
            <translation>Make the password</translation>
        </message>
        <message>
            <source>The account is unlocked.</source>
            <translation>The account is unlocked.</translation>
        </message>
        <message>
            <source>A login ID is never changed.</source>
            <translation>A login ID is never changed.</translation>
        </message>
    </context>
    <context>
        <name>mamis::UsersPage</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Last log-in</source>
            <translation>Last log-in</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>May do</translation>
        </message>
        <message>
            <source>Looks at everything, the history too, and changes nothing</source>
            <translation>Looks at everything, the history too, and changes nothing</translation>
        </message>
        <message>
            <source>Looks only</source>
            <translation>Looks only</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Locked until %1</source>
            <translation>Locked until %1</translation>
        </message>
        <message>
            <source>Active (first password)</source>
            <translation>Active (first password)</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Office users</source>
            <translation>Office users</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Users</translation>
        </message>
        <message>
            <source>Enter or a click opens a user. Nobody is deleted: the history names them.</source>
            <translation>Enter or a click opens a user. Nobody is deleted: the history names them.</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Add a user</translation>
        </message>
        <message>
            <source>Add a user (Ctrl+N)</source>
            <translation>Add a user (Ctrl+N)</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>What each role may do</translation>
        </message>
        <message>
            <source>mail settings</source>
            <translation>mail settings</translation>
        </message>
        <message>
            <source>look at the history</source>
            <translation>look at the history</translation>
        </message>
        <message>
            <source>manage the office's users and the association's settings</source>
            <translation>manage the office's users and the association's settings</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Log-in</source>
            <translation>Log-in</translation>
        </message>
        <message>
            <source>Log-in refused</source>
            <translation>Log-in refused</translation>
        </message>
        <message>
            <source>Log-out</source>
            <translation>Log-out</translation>
        </message>
        <message>
            <source>Own password changed</source>
            <translation>Own password changed</translation>
        </message>
        <message>
            <source>Application opened</source>
            <translation>Application opened</translation>
        </message>
        <message>
            <source>Saved as a file</source>
            <translation>Saved as a file</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>Mail sent again</source>
            <translation>Mail sent again</translation>
        </message>
        <message>
            <source>Mail taken back</source>
            <translation>Mail taken back</translation>
        </message>
        <message>
            <source>Mail settings changed</source>
            <translation>Mail settings changed</translation>
        </message>
        <message>
            <source>User added</source>
            <translation>User added</translation>
        </message>
        <message>
            <source>User changed</source>
            <translation>User changed</translation>
        </message>
        <message>
            <source>User given a new password</source>
            <translation>User given a new password</translation>
        </message>
        <message>
            <source>History checked</source>
            <translation>History checked</translation>
        </message>
        <message>
            <source>Clock doubted</source>
            <translation>Clock doubted</translation>
        </message>
        <message>
            <source>Witness of another association</source>
            <translation>Witness of another association</translation>
        </message>
        <message>
            <source>Log-in and log-out</source>
            <translation>Log-in and log-out</translation>
        </message>
        <message>
            <source>Status of applications</source>
            <translation>Status of applications</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Files and prints</source>
            <translation>Files and prints</translation>
        </message>
        <message>
            <source>Notification mails</source>
            <translation>Notification mails</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Office users</source>
            <translation>Office users</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>Login ID</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Check value</source>
            <translation>Check value</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Searched by</source>
            <translation>Searched by</translation>
        </message>
        <message>
            <source>File of the same name</source>
            <translation>File of the same name</translation>
        </message>
        <message>
            <source>Number of the mail</source>
            <translation>Number of the mail</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Compared with</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Lines checked</source>
            <translation>Lines checked</translation>
        </message>
        <message>
            <source>Number of the line</source>
            <translation>Number of the line</translation>
        </message>
        <message>
            <source>CSV (UTF-8)</source>
            <translation>CSV (UTF-8)</translation>
        </message>
        <message>
            <source>CSV (Shift_JIS)</source>
            <translation>CSV (Shift_JIS)</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>PDF file</source>
            <translation>PDF file</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>ticked rows only</source>
            <translation>ticked rows only</translation>
        </message>
        <message>
            <source>The history is whole</source>
            <translation>The history is whole</translation>
        </message>
        <message>
            <source>The history is not whole</source>
            <translation>The history is not whole</translation>
        </message>
        <message>
            <source>Records do not fit the history</source>
            <translation>Records do not fit the history</translation>
        </message>
        <message>
            <source>The clock seemed to be behind</source>
            <translation>The clock seemed to be behind</translation>
        </message>
        <message>
            <source>The clock seemed to be ahead</source>
            <translation>The clock seemed to be ahead</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Sending of mails</source>
            <translation>Sending of mails</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mail server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Encryption</translation>
        </message>
        <message>
            <source>User of the mail server</source>
            <translation>User of the mail server</translation>
        </message>
        <message>
            <source>Sender's name</source>
            <translation>Sender's name</translation>
        </message>
        <message>
            <source>Sender's address</source>
            <translation>Sender's address</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Certificate authority</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kana</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>TEL</source>
            <translation>TEL</translation>
        </message>
        <message>
            <source>FAX</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Mail address</translation>
        </message>
        <message>
            <source>Days until ▲</source>
            <translation>Days until ▲</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>replaced</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>End of its history</source>
            <translation>End of its history</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>User unlocked</source>
            <translation>User unlocked</translation>
        </message>
        <message>
            <source>Association's data changed</source>
            <translation>Association's data changed</translation>
        </message>
        <message>
            <source>Member categories changed</source>
            <translation>Member categories changed</translation>
        </message>
        <message>
            <source>Reasons for resignation changed</source>
            <translation>Reasons for resignation changed</translation>
        </message>
        <message>
            <source>Founders changed</source>
            <translation>Founders changed</translation>
        </message>
        <message>
            <source>Wording of a mail changed</source>
            <translation>Wording of a mail changed</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Death of the member</source>
            <translation>Death of the member</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Locked until</source>
            <translation>Locked until</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryArea</name>
        <message>
            <source>This is the first line of the list.</source>
            <translation>This is the first line of the list.</translation>
        </message>
        <message>
            <source>This is the last line of the list.</source>
            <translation>This is the last line of the list.</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryCheckPage</name>
        <message>
            <source>✕ The history is not whole</source>
            <translation>✕ The history is not whole</translation>
        </message>
        <message>
            <source>✕ Records do not fit the history</source>
            <translation>✕ Records do not fit the history</translation>
        </message>
        <message>
            <source>✕ The noted check value is not part of this history</source>
            <translation>✕ The noted check value is not part of this history</translation>
        </message>
        <message>
            <source>✓ The history is whole</source>
            <translation>✓ The history is whole</translation>
        </message>
        <message>
            <source>%1: line no. %2 (%3) does not follow the one before it. It or a line beside it was changed, removed or put in past this program.</source>
            <translation>%1: line no. %2 (%3) does not follow the one before it. It or a line beside it was changed, removed or put in past this program.</translation>
        </message>
        <message>
            <source>%1: from line no. %2 on the lines are missing.</source>
            <translation>%1: from line no. %2 on the lines are missing.</translation>
        </message>
        <message>
            <source>The lines before it are as they were written; of those after it nothing can be said.</source>
            <translation>The lines before it are as they were written; of those after it nothing can be said.</translation>
        </message>
        <message>
            <source>%1 lines were checked: each is as it was written and none is missing.</source>
            <translation>%1 lines were checked: each is as it was written and none is missing.</translation>
        </message>
        <message numerus="yes">
            <source>%n status(es), membership(s) or mail(s) are not as the history leads to: they were changed past this program.</source>
            <translation>
                <numerusform>%n status(es), membership or mail are not as the history leads to: they were changed past this program.</numerusform>
                <numerusform>%n status(es), memberships or mails are not as the history leads to: they were changed past this program.</numerusform>
            </translation>
        </message>
        <message>
            <source>The noted check value is part of this history.</source>
            <translation>The noted check value is part of this history.</translation>
        </message>
        <message>
            <source>Either it was noted at another database, or an older copy of this one was put back, or the history was written anew after it was noted.</source>
            <translation>Either it was noted at another database, or an older copy of this one was put back, or the history was written anew after it was noted.</translation>
        </message>
        <message>
            <source>Please stop working, keep the database as it is now, and tell the person in charge of the system. "mamis-officectl check" says more.</source>
            <translation>Please stop working, keep the database as it is now, and tell the person in charge of the system. "mamis-officectl check" says more.</translation>
        </message>
        <message>
            <source>Check of the history</source>
            <translation>Check of the history</translation>
        </message>
        <message>
            <source>Check for tampering</source>
            <translation>Check for tampering</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>Start the check</translation>
        </message>
        <message>
            <source>Every line of the history carries a check value made of all it says and of the line before. The check computes them all anew and finds lines that were changed or removed. Large histories take some minutes; work can go on.</source>
            <translation>Every line of the history carries a check value made of all it says and of the line before. The check computes them all anew and finds lines that were changed or removed. Large histories take some minutes; work can go on.</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Progress of the check</translation>
        </message>
        <message>
            <source>Check value noted earlier (may be left empty)</source>
            <translation>Check value noted earlier (may be left empty)</translation>
        </message>
        <message>
            <source>Check value of the last line, to be noted</source>
            <translation>Check value of the last line, to be noted</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>The check value has been copied.</source>
            <translation>The check value has been copied.</translation>
        </message>
        <message>
            <source>Note it outside this computer, with the date. Typed in above at a later check, it shows that the history was not written anew as a whole since then.</source>
            <translation>Note it outside this computer, with the date. Typed in above at a later check, it shows that the history was not written anew as a whole since then.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Back to the list (Esc)</translation>
        </message>
        <message>
            <source>Start the check (Ctrl+Enter)</source>
            <translation>Start the check (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Please type a number, a colon and 64 digits or letters from a to f, as they were shown.</source>
            <translation>Please type a number, a colon and 64 digits or letters from a to f, as they were shown.</translation>
        </message>
        <message>
            <source>Stopped. The history was not checked to its end.</source>
            <translation>Stopped. The history was not checked to its end.</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryDetailPage</name>
        <message>
            <source>Date and time</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Application status</source>
            <translation>Application status</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>Date of joining, change or resignation</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Notification mail</source>
            <translation>Notification mail</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Not sent: %1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Place in the history</source>
            <translation>Place in the history</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>none (from before lines were linked)</source>
            <translation>none (from before lines were linked)</translation>
        </message>
        <message>
            <source>Check value</source>
            <translation>Check value</translation>
        </message>
        <message>
            <source>Line of the history</source>
            <translation>Line of the history</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Open the application</source>
            <translation>Open the application</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Back to the list (Esc)</translation>
        </message>
        <message>
            <source>Previous line of the list</source>
            <translation>Previous line of the list</translation>
        </message>
        <message>
            <source>Next line of the list</source>
            <translation>Next line of the list</translation>
        </message>
        <message>
            <source>History: %1</source>
            <translation>History: %1</translation>
        </message>
        <message>
            <source>This line is not about an application.</source>
            <translation>This line is not about an application.</translation>
        </message>
        <message>
            <source>Opens the application this line is about (Ctrl+Enter)</source>
            <translation>Opens the application this line is about (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryForm</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Applicant's name (reading)</source>
            <translation>Applicant's name (reading)</translation>
        </message>
        <message>
            <source>Please type in katakana</source>
            <translation>Please type in katakana</translation>
        </message>
        <message>
            <source>Part of the name or of its reading, in katakana, hiragana or kanji</source>
            <translation>Part of the name or of its reading, in katakana, hiragana or kanji</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryModel</name>
        <message>
            <source>Date and time</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>(nobody logged in)</source>
            <translation>(nobody logged in)</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Check for tampering</source>
            <translation>Check for tampering</translation>
        </message>
        <message>
            <source>Checks that nobody has changed or removed a line of the history (F4)</source>
            <translation>Checks that nobody has changed or removed a line of the history (F4)</translation>
        </message>
        <message>
            <source>There is nothing in the history yet</source>
            <translation>There is nothing in the history yet</translation>
        </message>
        <message>
            <source>What is done from now on appears here.</source>
            <translation>What is done from now on appears here.</translation>
        </message>
        <message>
            <source>Nothing in the history matches these conditions</source>
            <translation>Nothing in the history matches these conditions</translation>
        </message>
        <message>
            <source>Remove a condition above.</source>
            <translation>Remove a condition above.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>Write to</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSV file (*.csv)</translation>
        </message>
        <message>
            <source>History_%1</source>
            <translation>History_%1</translation>
        </message>
        <message>
            <source>The file is being written…</source>
            <translation>The file is being written…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>%1 lines written to %2</source>
            <translation>%1 lines written to %2</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Stopped. No file was left behind.</source>
            <translation>Stopped. No file was left behind.</translation>
        </message>
        <message>
            <source>Name of the applicant</source>
            <translation>Name of the applicant</translation>
        </message>
        <message>
            <source>Part of the name or of its reading, in katakana, hiragana or kanji (Ctrl+L)</source>
            <translation>Part of the name or of its reading, in katakana, hiragana or kanji (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>mamis::AssociationPage</name>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>TEL</source>
            <translation>TEL</translation>
        </message>
        <message>
            <source>Stands in the mails as the office to ask.</source>
            <translation>Stands in the mails as the office to ask.</translation>
        </message>
        <message>
            <source>FAX</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>Mail address</translation>
        </message>
        <message>
            <source>Stands in the mails as the office to ask. The sender's address is in the mail settings.</source>
            <translation>Stands in the mails as the office to ask. The sender's address is in the mail settings.</translation>
        </message>
        <message>
            <source>This mail address cannot be used.</source>
            <translation>This mail address cannot be used.</translation>
        </message>
        <message>
            <source>Association above: %1</source>
            <translation>Association above: %1</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>not registered</translation>
        </message>
        <message>
            <source>Unprocessed applications</source>
            <translation>Unprocessed applications</translation>
        </message>
        <message>
            <source>Days until ▲</source>
            <translation>Days until ▲</translation>
        </message>
        <message>
            <source>Calendar days from the day on which an application comes to you.</source>
            <translation>Calendar days from the day on which an application comes to you.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>Only administrators of your office change this.</source>
            <translation>Only administrators of your office change this.</translation>
        </message>
        <message>
            <source>Name of the association</source>
            <translation>Name of the association</translation>
        </message>
        <message>
            <source>Your association</source>
            <translation>Your association</translation>
        </message>
    </context>
    <context>
        <name>mamis::CodePage</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>It stands before the name and in files, and stays as it is.</source>
            <translation>It stands before the name and in files, and stays as it is.</translation>
        </message>
        <message>
            <source>Where it was chosen already, the new name is shown from now on.</source>
            <translation>Where it was chosen already, the new name is shown from now on.</translation>
        </message>
        <message>
            <source>Death of the member: no notification mail is sent</source>
            <translation>Death of the member: no notification mail is sent</translation>
        </message>
        <message>
            <source>Offered for new choices</source>
            <translation>Offered for new choices</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
    </context>
    <context>
        <name>mamis::CodesPage</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Notification mail</source>
            <translation>Notification mail</translation>
        </message>
        <message>
            <source>none (death)</source>
            <translation>none (death)</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in use</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>retired</translation>
        </message>
        <message>
            <source>Member categories</source>
            <translation>Member categories</translation>
        </message>
        <message>
            <source>Reasons for resigning</source>
            <translation>Reasons for resigning</translation>
        </message>
        <message>
            <source>Founders</source>
            <translation>Founders</translation>
        </message>
        <message>
            <source>Mailings and categories</source>
            <translation>Mailings and categories</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retire</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Lists</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>This list is common to all associations on the server: it can be looked at here, and no office changes it.</source>
            <translation>This list is common to all associations on the server: it can be looked at here, and no office changes it.</translation>
        </message>
        <message>
            <source>Only administrators of your office change this.</source>
            <translation>Only administrators of your office change this.</translation>
        </message>
        <message>
            <source>What is not used any more is retired: it is not offered for new choices, and stays where it was chosen. Nothing is deleted.</source>
            <translation>What is not used any more is retired: it is not offered for new choices, and stays where it was chosen. Nothing is deleted.</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>Use again</translation>
        </message>
        <message>
            <source>Offers it for new choices again</source>
            <translation>Offers it for new choices again</translation>
        </message>
        <message>
            <source>Does not offer it for new choices any more</source>
            <translation>Does not offer it for new choices any more</translation>
        </message>
        <message>
            <source>%1 is offered again.</source>
            <translation>%1 is offered again.</translation>
        </message>
        <message>
            <source>%1 is not offered any more.</source>
            <translation>%1 is not offered any more.</translation>
        </message>
        <message>
            <source>CSV import</source>
            <translation>CSV import</translation>
        </message>
        <message>
            <source>CSV download</source>
            <translation>CSV download</translation>
        </message>
        <message>
            <source>Takes in a file with the columns 順序, 名称 and 有効; what it does not name stays</source>
            <translation>Takes in a file with the columns 順序, 名称 and 有効; what it does not name stays</translation>
        </message>
        <message>
            <source>Saves the list as a CSV file (UTF-8)</source>
            <translation>Saves the list as a CSV file (UTF-8)</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSV file (*.csv)</translation>
        </message>
        <message>
            <source>Member_categories</source>
            <translation>Member_categories</translation>
        </message>
        <message>
            <source>The list is saved in the file %1.</source>
            <translation>The list is saved in the file %1.</translation>
        </message>
        <message>
            <source>The file was taken in: %1 added, %2 changed.</source>
            <translation>The file was taken in: %1 added, %2 changed.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Texts of mails</source>
            <translation>Texts of mails</translation>
        </message>
        <message>
            <source>What the notification mails to the applicants say</source>
            <translation>What the notification mails to the applicants say</translation>
        </message>
    </context>
    <context>
        <name>mamis::MailingsArea</name>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 is saved.</translation>
        </message>
    </context>
    <context>
        <name>mamis::TemplatePage</name>
        <message>
            <source>There is no such placeholder: %1. Choose one from the list.</source>
            <translation>There is no such placeholder: %1. Choose one from the list.</translation>
        </message>
        <message>
            <source>Texts of the notification mails</source>
            <translation>Texts of the notification mails</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>Text of the mail</translation>
        </message>
        <message>
            <source>Standard text</source>
            <translation>Standard text</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>What stands in { } is filled in. A paragraph whose placeholder has nothing to say is left out.</source>
            <translation>What stands in { } is filled in. A paragraph whose placeholder has nothing to say is left out.</translation>
        </message>
        <message>
            <source>Fills in the standard text; it holds when it is saved</source>
            <translation>Fills in the standard text; it holds when it is saved</translation>
        </message>
        <message>
            <source>Example of the mail</source>
            <translation>Example of the mail</translation>
        </message>
        <message>
            <source>Only administrators of your office change this.</source>
            <translation>Only administrators of your office change this.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Inserts what is filled in where the cursor is</source>
            <translation>Inserts what is filled in where the cursor is</translation>
        </message>
        <message>
            <source>Text of the mail: %1 – %2</source>
            <translation>Text of the mail: %1 – %2</translation>
        </message>
        <message>
            <source>Subject: %1</source>
            <translation>Subject: %1</translation>
        </message>
    </context>
    <context>
        <name>mamis::TemplatesPage</name>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>your own</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Texts of the notification mails</source>
            <translation>Texts of the notification mails</translation>
        </message>
        <message>
            <source>Texts of mails</source>
            <translation>Texts of mails</translation>
        </message>
        <message>
            <source>Another text holds for the mails that are made from then on; those that are there already keep theirs.</source>
            <translation>Another text holds for the mails that are made from then on; those that are there already keep theirs.</translation>
        </message>
    </context>
    <context>
        <name>mamis::LockCover</name>
        <message>
            <source>The screen is locked</source>
            <translation>The screen is locked</translation>
        </message>
        <message>
            <source>%1 is logged in; nobody has used the window for a while. What was typed is still there.</source>
            <translation>%1 is logged in; nobody has used the window for a while. What was typed is still there.</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Your password</translation>
        </message>
        <message>
            <source>Enter the password with which you log in.</source>
            <translation>Enter the password with which you log in.</translation>
        </message>
        <message>
            <source>Log in as somebody else</source>
            <translation>Log in as somebody else</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Go on working</translation>
        </message>
        <message>
            <source>Who logs in as somebody else gives up what is not saved.</source>
            <translation>Who logs in as somebody else gives up what is not saved.</translation>
        </message>
        <message>
            <source>This is not the password of whoever is logged in. Enter it again.</source>
            <translation>This is not the password of whoever is logged in. Enter it again.</translation>
        </message>
    </context>
</TS>
