<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>ClockDoubt</name>
        <message>
            <source>The clock is right: decide</source>
            <translation>時計は正しい：処理する</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1: the application will be "%2".</source>
            <translation>%1では「%2」になります。</translation>
        </message>
        <message>
            <source>No membership changes.</source>
            <translation>会員資格は変わりません。</translation>
        </message>
        <message>
            <source>The member can no longer correct or delete the application.</source>
            <translation>会員は申請の修正・削除ができなくなります。</translation>
        </message>
        <message>
            <source>Memberships that end on %2: %1</source>
            <translation>%2付で退会となる医師会：%1</translation>
        </message>
        <message>
            <source>Membership that begins on %2: %1</source>
            <translation>%2付で入会となる医師会：%1</translation>
        </message>
        <message>
            <source>The changed details apply at %1 from %2.</source>
            <translation>%1の登録内容が%2付で変更されます。</translation>
        </message>
        <message>
            <source>The member can correct or delete the application again.</source>
            <translation>会員は申請の修正・削除ができるようになります。</translation>
        </message>
        <message>
            <source>Membership that is taken back: %1</source>
            <translation>入会が取り消される医師会：%1</translation>
        </message>
        <message>
            <source>The changed details are taken back at %1.</source>
            <translation>%1の登録内容が変更前に戻ります。</translation>
        </message>
        <message>
            <source>%1 returns it to the member in its own words.</source>
            <translation>会員への差戻は%1が行います。</translation>
        </message>
        <message>
            <source>Memberships that return: %1</source>
            <translation>会員資格が元に戻る医師会：%1</translation>
        </message>
        <message>
            <source>This ends the application; it cannot be taken up again.</source>
            <translation>この申請は終了し、再開できません。</translation>
        </message>
        <message>
            <source>The associations below keep what they approved.</source>
            <translation>下層医師会の承認はそのまま残ります。</translation>
        </message>
        <message>
            <source>The resignation is already approved: no membership changes by this.</source>
            <translation>退会は承認済みです。この確認で会員資格は変わりません。</translation>
        </message>
        <message>
            <source>The application ends at all associations and stays in the history.</source>
            <translation>すべての医師会で取下げになります。履歴には残ります。</translation>
        </message>
        <message>
            <source>You may look at applications but not decide them (your right: %1).</source>
            <translation>閲覧のみの権限のため、申請ステータスを変更できません（権限：%1）。</translation>
        </message>
        <message>
            <source>This needs the right "%1" (yours: %2).</source>
            <translation>この操作には「%1」の権限が必要です（現在の権限：%2）。</translation>
        </message>
        <message>
            <source>This application is finished: %1.</source>
            <translation>この申請は終了しています（%1）。</translation>
        </message>
        <message>
            <source>It is the turn of %1 (%2).</source>
            <translation>現在は%1の手続き中です（%2）。</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>続けて%1</translation>
        </message>
    </context>
    <context>
        <name>DetailFields</name>
        <message>
            <source>Use the former name on mailings</source>
            <translation>送付物の宛名に旧姓・旧名を使用する</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>None</source>
            <translation>無</translation>
        </message>
        <message>
            <source>Yes, licensed beds: %1</source>
            <translation>有 許可病床数:%1床</translation>
        </message>
        <message>
            <source>Not subject to reduction</source>
            <translation>減免対象外</translation>
        </message>
        <message>
            <source>Wished date of joining</source>
            <translation>入会希望年月日</translation>
        </message>
        <message>
            <source>Wished date of change</source>
            <translation>異動希望年月日</translation>
        </message>
        <message>
            <source>Wished date of resignation</source>
            <translation>退会希望年月日</translation>
        </message>
        <message>
            <source>User registration</source>
            <translation>利用者登録情報</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>医籍登録番号</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>医籍登録日</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>旧姓・旧名</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>自宅現住所</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>TEL</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>携帯電話番号</translation>
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
            <translation>生年月日</translation>
        </message>
        <message>
            <source>Further details</source>
            <translation>その他詳細情報</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性別</translation>
        </message>
        <message>
            <source>University</source>
            <translation>出身大学</translation>
        </message>
        <message>
            <source>Graduated on</source>
            <translation>卒業年月日</translation>
        </message>
        <message>
            <source>Specialties</source>
            <translation>診療科目</translation>
        </message>
        <message>
            <source>Mailings go to</source>
            <translation>送付先</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>所属施設</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>自宅</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>受付方法</translation>
        </message>
        <message>
            <source>Association registration</source>
            <translation>医師会登録情報</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申請区分</translation>
        </message>
        <message>
            <source>Association applied to</source>
            <translation>申請先医師会</translation>
        </message>
        <message>
            <source>Member number</source>
            <translation>医師会会員ID</translation>
        </message>
        <message>
            <source>Facility (kana)</source>
            <translation>所属施設名（フリガナ）</translation>
        </message>
        <message>
            <source>Address of the facility</source>
            <translation>施設所在地</translation>
        </message>
        <message>
            <source>TEL / FAX</source>
            <translation>TEL / FAX</translation>
        </message>
        <message>
            <source>Founder</source>
            <translation>開設主体</translation>
        </message>
        <message>
            <source>Beds, licensed beds</source>
            <translation>病床の有無・許可病床数</translation>
        </message>
        <message>
            <source>Annexed institutions</source>
            <translation>併設の施設</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>施設業務</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>Designations</source>
            <translation>指定医</translation>
        </message>
        <message>
            <source>Fee reduction</source>
            <translation>会費減免</translation>
        </message>
        <message>
            <source>Documents handed in</source>
            <translation>提出書類</translation>
        </message>
        <message>
            <source>Applied at</source>
            <translation>申請日時</translation>
        </message>
        <message>
            <source>Application status</source>
            <translation>申請ステータス</translation>
        </message>
        <message>
            <source>Reason for resignation</source>
            <translation>退会事由</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要注意</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>変更内容</translation>
        </message>
        <message>
            <source>This application</source>
            <translation>申請内容</translation>
        </message>
    </context>
    <context>
        <name>DetailSheet</name>
        <message>
            <source>State at each association</source>
            <translation>各医師会の状況</translation>
        </message>
        <message>
            <source>Application: %1, %2</source>
            <translation>申請詳細　%1　%2</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>連絡メッセージ</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申請内容</translation>
        </message>
        <message>
            <source>%1 / %2  %3 (%4)</source>
            <translation>%1 / %2　%3　（%4）</translation>
        </message>
    </context>
    <context>
        <name>ExportColumns</name>
        <message>
            <source>Kana</source>
            <translation>フリガナ</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>郵便番号</translation>
        </message>
        <message>
            <source>Home address</source>
            <translation>自宅現住所</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>携帯電話番号</translation>
        </message>
        <message>
            <source>TEL</source>
            <translation>TEL</translation>
        </message>
        <message>
            <source>Reason for resignation</source>
            <translation>退会事由</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>入会・異動・退会年月日</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要注意</translation>
        </message>
        <message>
            <source>Sender of the latest message</source>
            <translation>最新連絡メッセージの送信者</translation>
        </message>
        <message>
            <source>Latest message</source>
            <translation>最新連絡メッセージ</translation>
        </message>
        <message>
            <source>Time of the latest message</source>
            <translation>最新連絡メッセージの日時</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>List of applications</source>
            <translation>申請一覧</translation>
        </message>
    </context>
    <context>
        <name>FieldEditor</name>
        <message>
            <source>Only kana can be used here.</source>
            <translation>カナ以外の文字は使えません。</translation>
        </message>
        <message>
            <source>A postal code has seven digits. Example: 100-8799</source>
            <translation>郵便番号は7桁です。例：100-8799</translation>
        </message>
        <message>
            <source>Hiragana and half-width kana become full-width katakana.</source>
            <translation>ひらがな・半角カナは全角カタカナに変わります。</translation>
        </message>
        <message>
            <source>Enter a number from %1 to %2.</source>
            <translation>%1から%2までの数字を入力してください。</translation>
        </message>
        <message>
            <source>Enter a whole number.</source>
            <translation>整数を入力してください。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>選択してください</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>At least %1 characters; a sentence is easier to remember than a riddle.</source>
            <translation>%1文字以上。記号の組み合わせより、文章のほうが覚えやすく安全です。</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters.</source>
            <translation>パスワードは%1文字以上で入力してください。</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>2つのパスワードが一致しません。</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <source>Confidential</source>
            <translation>社外秘</translation>
        </message>
        <message>
            <source>Page %1/%2</source>
            <translation>%1/%2ページ</translation>
        </message>
        <message>
            <source>Printed by %1, %2</source>
            <translation>印刷：%1 %2</translation>
        </message>
        <message>
            <source>%1 earlier messages are not printed.</source>
            <translation>これより前の連絡メッセージ%1件は印刷されていません。</translation>
        </message>
        <message>
            <source>Search conditions: %1</source>
            <translation>検索条件：%1</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>対象件数：%1件</translation>
        </message>
        <message>
            <source>There are no records.</source>
            <translation>該当するデータはありません。</translation>
        </message>
        <message>
            <source>History %1</source>
            <translation>履歴 %1</translation>
        </message>
    </context>
    <context>
        <name>explain</name>
        <message>
            <source>The copy and the file are not of one kind: one is for practice, the other holds real data. Nothing was changed. Choose another copy.</source>
            <translation>コピーと現在のファイルの種類が違います。一方は練習用、もう一方は実際のデータです。何も変更していません。別のコピーを選択してください。</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>ファイル：%1</translation>
        </message>
        <message>
            <source>The mail went out, but the mail server never said that it took it: it may have arrived. Ask the applicant, and send it again only where it did not.</source>
            <translation>メールは送信しましたが、メールサーバーから受領の応答がありませんでした。届いている可能性があります。申請者に確認し、届いていない場合だけ再送してください。</translation>
        </message>
        <message>
            <source>May have arrived</source>
            <translation>届いた可能性あり</translation>
        </message>
        <message>
            <source>Open in: %1</source>
            <translation>使用中のプログラム：%1</translation>
        </message>
        <message>
            <source>On the computer: %1</source>
            <translation>使用中のパソコン：%1</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>控え：%1</translation>
        </message>
        <message>
            <source>The program has made a mistake; what was being done was taken back. Please tell the administrator of your office the number %1.</source>
            <translation>システム内部でエラーが発生しました。実行中の操作は取り消し、元の状態に戻しました。事務局の管理者に番号 %1 をお伝えください。</translation>
        </message>
        <message>
            <source>Stopped. What was finished by then is kept.</source>
            <translation>中止しました。それまでに完了した分は有効です。</translation>
        </message>
        <message>
            <source>The database, a drive or the network is not available. Nothing was changed. Wait a moment and try again. (%1)</source>
            <translation>データベース、ドライブまたはネットワークを利用できません。何も変更していません。少し待ってから、もう一度お試しください。（%1）</translation>
        </message>
        <message>
            <source>This entry cannot be used. Nothing was saved. Correct it and try again. (%1)</source>
            <translation>入力内容に誤りがあります。何も保存していません。修正してからもう一度お試しください。（%1）</translation>
        </message>
        <message>
            <source>This is not possible. Nothing was changed. Refresh the page and try again. (%1)</source>
            <translation>この操作はできません。何も変更していません。画面を更新してから、もう一度お試しください。（%1）</translation>
        </message>
        <message>
            <source>Other reason (%1)</source>
            <translation>その他の理由（%1）</translation>
        </message>
        <message>
            <source>This application is not in the database any more, or is not one of your association's. Nothing was changed. Go back to the list and search again.</source>
            <translation>この申請は見つからないか、所属医師会の申請ではありません。何も変更していません。一覧に戻って検索し直してください。</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>申請が見つかりません</translation>
        </message>
        <message>
            <source>Your user may not do this. Nothing was changed. Ask a user with the right to decide, or the administrator of your office.</source>
            <translation>この操作を行う権限がありません。何も変更していません。承認権限のある方、または事務局の管理者にご依頼ください。</translation>
        </message>
        <message>
            <source>No permission</source>
            <translation>権限がありません</translation>
        </message>
        <message>
            <source>Somebody else has changed this application in the meantime. Nothing was changed by you. Look at the present state and decide again.</source>
            <translation>表示している間に、ほかの担当者がこの申請を更新しました。あなたの操作は反映していません。最新の内容を確認してから、もう一度操作してください。</translation>
        </message>
        <message>
            <source>Changed by somebody else in the meantime</source>
            <translation>ほかの担当者が更新済み</translation>
        </message>
        <message>
            <source>This cannot be done in the present status. Nothing was changed. Look at the present state and choose again.</source>
            <translation>現在の申請ステータスではこの操作はできません。何も変更していません。最新の内容を確認して選び直してください。</translation>
        </message>
        <message>
            <source>Not possible in this status</source>
            <translation>このステータスでは操作できません</translation>
        </message>
        <message>
            <source>An association above has approved already, so this cannot be cancelled here. Nothing was changed. Ask that association to cancel its approval first.</source>
            <translation>上層医師会がすでに承認しているため、取消できません。何も変更していません。先に上層医師会へ承認の取消をご依頼ください。</translation>
        </message>
        <message>
            <source>Approved by an association above</source>
            <translation>上層医師会が承認済み</translation>
        </message>
        <message>
            <source>A message is required for this. Nothing was changed. Enter the message for the applicant.</source>
            <translation>この操作には連絡メッセージが必須です。何も変更していません。連絡メッセージを入力してください。</translation>
        </message>
        <message>
            <source>Message required</source>
            <translation>連絡メッセージが必須です</translation>
        </message>
        <message>
            <source>The date of joining, change or resignation is missing. Nothing was changed. Enter the date.</source>
            <translation>入会・異動・退会年月日が入力されていません。何も変更していません。年月日を入力してください。</translation>
        </message>
        <message>
            <source>Date required</source>
            <translation>年月日が必要です</translation>
        </message>
        <message>
            <source>This person is a member of your association already. Nothing was changed. Check the membership history.</source>
            <translation>この方はすでに会員として登録されています。何も変更していません。医師会入退会履歴をご確認ください。</translation>
        </message>
        <message>
            <source>A member already</source>
            <translation>すでに会員です</translation>
        </message>
        <message>
            <source>The history does not fit together: an entry is missing or was changed outside the program. Nothing was changed. Stop working and tell the administrator of your office.</source>
            <translation>操作履歴のつながりが合いません。記録の欠落、またはこのシステム以外からの変更が考えられます。何も変更していません。作業を止めて事務局の管理者にお知らせください。</translation>
        </message>
        <message>
            <source>History does not fit together</source>
            <translation>操作履歴の不整合</translation>
        </message>
        <message>
            <source>Entries of the history cannot be changed or deleted. Nothing was changed.</source>
            <translation>操作履歴は変更・削除できません。何も変更していません。</translation>
        </message>
        <message>
            <source>History cannot be changed</source>
            <translation>操作履歴は変更できません</translation>
        </message>
        <message>
            <source>A status changes only by a decision, with its entry in the history. Nothing was changed.</source>
            <translation>申請ステータスは、受付・承認などの操作によってのみ変更できます。何も変更していません。</translation>
        </message>
        <message>
            <source>Only by a decision</source>
            <translation>操作によってのみ変更できます</translation>
        </message>
        <message>
            <source>User name or password is wrong. Check both and try again.</source>
            <translation>ログインIDまたはパスワードが違います。確認してもう一度入力してください。</translation>
        </message>
        <message>
            <source>Logging in has failed too often. Wait %1 seconds and try again.</source>
            <translation>ログインの失敗が続いたため、一時的に受け付けていません。%1秒ほど待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>This mail has left already or is leaving now. Nothing was changed. Refresh the list to see its state.</source>
            <translation>このメールはすでに送信済みか、送信中です。何も変更していません。一覧を更新して状況をご確認ください。</translation>
        </message>
        <message>
            <source>Sent already or being sent</source>
            <translation>送信済みまたは送信中</translation>
        </message>
        <message>
            <source>The database was not found. It may have been moved, or its drive is not connected. Nothing was created. Connect the drive, or choose the database where it is now.</source>
            <translation>データベースが見つかりません。移動されたか、ドライブが接続されていない可能性があります。新しいデータベースは作成していません。ドライブを接続するか、現在の保存場所を選択してください。</translation>
        </message>
        <message>
            <source>This file is not a database of this program. It was not changed. Choose another file.</source>
            <translation>このファイルは本システムのデータベースではありません。ファイルは変更していません。別のファイルを選択してください。</translation>
        </message>
        <message>
            <source>This database was made by a newer version of the program. It was not changed. Update the program on this computer.</source>
            <translation>このデータベースは、より新しい版のシステムで作成されています。データは変更していません。このパソコンのシステムを更新してください。</translation>
        </message>
        <message>
            <source>The database is damaged. Nothing was written to it. Do not go on working; tell the administrator of your office, who can restore the last backup.</source>
            <translation>データベースが破損しています。これ以上の書き込みは行っていません。作業を続けずに、事務局の管理者に連絡してください。バックアップから復元できます。</translation>
        </message>
        <message>
            <source>The database cannot be written to. Nothing was changed. Check that you may write to the file and to its folder.</source>
            <translation>データベースに書き込めません。何も変更していません。ファイルと保存先フォルダの書き込み権限をご確認ください。</translation>
        </message>
        <message>
            <source>The database is open in another window or on another computer. It was not opened here and not changed. Close it there and try again.</source>
            <translation>データベースはほかの画面またはほかのパソコンで使用中です。ここでは開いておらず、データは変更していません。使用中の画面を閉じてから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The database is busy just now. Nothing was changed. Wait a moment and try again.</source>
            <translation>データベースがほかの処理で使用中です。何も変更していません。少し待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Database was busy</source>
            <translation>データベースが使用中でした</translation>
        </message>
        <message>
            <source>The database lies on a network drive, where it could be damaged. It was not opened. Copy it to a drive of this computer and choose it there.</source>
            <translation>データベースがネットワーク上のドライブにあります。破損のおそれがあるため開いていません。このパソコンのドライブに移してから選択してください。</translation>
        </message>
        <message>
            <source>The database cannot be opened. Nothing was changed. Check that the file exists and that you may read it.</source>
            <translation>データベースを開けません。何も変更していません。ファイルの有無と、読み取り権限をご確認ください。</translation>
        </message>
        <message>
            <source>There is a file of this name already. It was left as it is. Choose another name.</source>
            <translation>同じ名前のファイルがすでにあります。既存のファイルは変更していません。別の名前を指定してください。</translation>
        </message>
        <message>
            <source>The drive reported an error while reading or writing. What was being done was taken back. Check the drive and try again; if it happens again, tell the administrator of your office.</source>
            <translation>ドライブの読み書き中にエラーが発生しました。実行中の操作は取り消し、元の状態に戻しました。ドライブを確認してもう一度お試しください。繰り返す場合は事務局の管理者に連絡してください。</translation>
        </message>
        <message>
            <source>Drive error</source>
            <translation>ドライブのエラー</translation>
        </message>
        <message>
            <source>The drive is full. What was being done was taken back. Make room on the drive and try again.</source>
            <translation>ドライブの空き容量が不足しています。実行中の操作は取り消し、元の状態に戻しました。不要なファイルを削除してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Drive full</source>
            <translation>空き容量の不足</translation>
        </message>
        <message>
            <source>The file could not be written. An earlier file of this name was kept. Check folder and free space, or choose another place.</source>
            <translation>ファイルを書き込めませんでした。同じ名前の既存のファイルはそのまま残っています。保存先フォルダと空き容量を確認するか、別の保存先を選択してください。</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was changed. Check that it exists and that you may read it.</source>
            <translation>ファイルを読み込めませんでした。何も変更していません。ファイルの有無と、読み取り権限をご確認ください。</translation>
        </message>
        <message>
            <source>The mail server refused the connection. The mail is kept and will be tried again by itself. If this goes on, check server name and port in the mail settings.</source>
            <translation>メールサーバーに接続を拒否されました。メールは保管しており、自動で再送します。続く場合は、メール設定のサーバー名とポート番号をご確認ください。</translation>
        </message>
        <message>
            <source>Server refused the connection</source>
            <translation>サーバーが接続を拒否</translation>
        </message>
        <message>
            <source>The mail server was not found. The mail is kept and will be tried again by itself. Check the network and the server name in the mail settings.</source>
            <translation>メールサーバーが見つかりません。メールは保管しており、自動で再送します。ネットワーク接続と、メール設定のサーバー名をご確認ください。</translation>
        </message>
        <message>
            <source>Server not found</source>
            <translation>サーバーが見つかりません</translation>
        </message>
        <message>
            <source>The mail server cannot be reached. The mail is kept and will be tried again by itself. Check the network connection.</source>
            <translation>メールサーバーに接続できません。メールは保管しており、自動で再送します。ネットワーク接続をご確認ください。</translation>
        </message>
        <message>
            <source>Server cannot be reached</source>
            <translation>サーバーに接続できません</translation>
        </message>
        <message>
            <source>The mail server did not answer in time. The mail is kept and will be tried again by itself.</source>
            <translation>メールサーバーから時間内に応答がありませんでした。メールは保管しており、自動で再送します。</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>応答なし（時間切れ）</translation>
        </message>
        <message>
            <source>The connection to the mail server broke off. The mail is kept and will be tried again by itself.</source>
            <translation>メールサーバーとの接続が途中で切れました。メールは保管しており、自動で再送します。</translation>
        </message>
        <message>
            <source>Connection broke off</source>
            <translation>接続が切れました</translation>
        </message>
        <message>
            <source>The mail server gave an answer that cannot be understood. The mail is kept and will be tried again by itself. If this goes on, check server name and port in the mail settings.</source>
            <translation>メールサーバーの応答を解釈できませんでした。メールは保管しており、自動で再送します。続く場合は、メール設定のサーバー名とポート番号をご確認ください。</translation>
        </message>
        <message>
            <source>Answer not understood</source>
            <translation>応答を解釈できません</translation>
        </message>
        <message>
            <source>The mail server takes no mail just now. The mail is kept and will be tried again by itself.</source>
            <translation>メールサーバーが混み合っており、受け付けられませんでした。メールは保管しており、自動で再送します。</translation>
        </message>
        <message>
            <source>Server busy</source>
            <translation>サーバーが混雑</translation>
        </message>
        <message>
            <source>The mail server does not take mail for this address just now. The mail is kept and will be tried again by itself.</source>
            <translation>この宛先は一時的に受け付けられませんでした。メールは保管しており、自動で再送します。</translation>
        </message>
        <message>
            <source>Address deferred for now</source>
            <translation>宛先が一時的に受付不可</translation>
        </message>
        <message>
            <source>The mail server did not take this mail just now. The mail is kept and will be tried again by itself.</source>
            <translation>このメールは一時的に受け付けられませんでした。メールは保管しており、自動で再送します。</translation>
        </message>
        <message>
            <source>Mail deferred for now</source>
            <translation>一時的に受付不可</translation>
        </message>
        <message>
            <source>Sending was stopped. The mail is kept and will be tried again by itself.</source>
            <translation>送信を中断しました。メールは保管しており、自動で再送します。</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>送信を中断</translation>
        </message>
        <message>
            <source>The mail server does not take mail for this address. The mail was not sent; the decision stands. Check the applicant's address, then send the mail again.</source>
            <translation>メールサーバーがこの宛先を受け付けませんでした。メールは送信していません（申請ステータスの変更は有効です）。メールアドレスを確認のうえ、再送してください。</translation>
        </message>
        <message>
            <source>Address rejected by the server</source>
            <translation>宛先が拒否されました</translation>
        </message>
        <message>
            <source>The mail server rejected this mail. It was not sent; the decision stands. Ask the provider of the mail server for the cause.</source>
            <translation>メールサーバーがこのメールを拒否しました。メールは送信していません（申請ステータスの変更は有効です）。原因はメールサーバーの提供元にご確認ください。</translation>
        </message>
        <message>
            <source>Mail rejected by the server</source>
            <translation>メールが拒否されました</translation>
        </message>
        <message>
            <source>This mail address cannot be used. Nothing was sent. Correct the address.</source>
            <translation>メールアドレスの形式が正しくありません。何も送信していません。メールアドレスを修正してください。</translation>
        </message>
        <message>
            <source>Mail address not valid</source>
            <translation>メールアドレスが不正</translation>
        </message>
        <message>
            <source>Subject or sender of this mail contains characters that cannot be sent. Nothing was sent. Correct the mail settings or the template.</source>
            <translation>メールの件名または差出人に使用できない文字があります。何も送信していません。メール設定またはひな形を修正してください。</translation>
        </message>
        <message>
            <source>Characters that cannot be sent</source>
            <translation>使用できない文字</translation>
        </message>
        <message>
            <source>Without encryption mail is sent only to a server on this computer. All mails are kept. Choose TLS or STARTTLS in the mail settings.</source>
            <translation>暗号化なしの送信は、このパソコン内のサーバーに限られます。メールはすべて保管しています。メール設定で TLS または STARTTLS を選択してください。</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>暗号化されていません</translation>
        </message>
        <message>
            <source>The mail server offers no encryption (STARTTLS), so nothing was sent to it. All mails are kept. Check port and kind of encryption in the mail settings.</source>
            <translation>メールサーバーが暗号化（STARTTLS）に対応していないため、送信を中止しました。メールはすべて保管しています。メール設定のポート番号と暗号化方式をご確認ください。</translation>
        </message>
        <message>
            <source>No encryption offered</source>
            <translation>暗号化に未対応</translation>
        </message>
        <message>
            <source>The mail server's certificate is not trusted, so nothing was sent to it. All mails are kept. Check the server name in the mail settings and the clock of this computer.</source>
            <translation>メールサーバーの証明書を信頼できないため、送信を中止しました。メールはすべて保管しています。メール設定のサーバー名と、パソコンの日付・時刻をご確認ください。</translation>
        </message>
        <message>
            <source>Certificate not trusted</source>
            <translation>証明書を信頼できません</translation>
        </message>
        <message>
            <source>The mail server's certificate is for another name, so nothing was sent to it. All mails are kept. Check the server name in the mail settings.</source>
            <translation>メールサーバーの証明書の名前がサーバー名と一致しないため、送信を中止しました。メールはすべて保管しています。メール設定のサーバー名をご確認ください。</translation>
        </message>
        <message>
            <source>Certificate for another name</source>
            <translation>証明書の名前が不一致</translation>
        </message>
        <message>
            <source>An encrypted connection to the mail server could not be made. All mails are kept. Check port and kind of encryption in the mail settings.</source>
            <translation>メールサーバーと暗号化通信を開始できませんでした。メールはすべて保管しています。メール設定のポート番号と暗号化方式をご確認ください。</translation>
        </message>
        <message>
            <source>Encryption failed</source>
            <translation>暗号化通信に失敗</translation>
        </message>
        <message>
            <source>The certificate authority in the mail settings cannot be read. All mails are kept. Choose the file again.</source>
            <translation>メール設定の認証局証明書を読み込めません。メールはすべて保管しています。ファイルを選択し直してください。</translation>
        </message>
        <message>
            <source>Certificate authority not readable</source>
            <translation>認証局証明書が不正</translation>
        </message>
        <message>
            <source>The mail server offers no way to log in that this program knows. All mails are kept. Ask the provider for log-in by password (app password).</source>
            <translation>メールサーバーのログイン方式に対応していません。メールはすべて保管しています。パスワード（アプリパスワード）によるログインが使えるか、提供元にご確認ください。</translation>
        </message>
        <message>
            <source>Kind of log-in not supported</source>
            <translation>ログイン方式に未対応</translation>
        </message>
        <message>
            <source>The mail server did not accept user name or password. All mails are kept. Correct them in the mail settings.</source>
            <translation>メールサーバーのユーザー名またはパスワードが受け付けられませんでした。メールはすべて保管しています。メール設定で修正してください。</translation>
        </message>
        <message>
            <source>Log-in to the server failed</source>
            <translation>サーバーへのログイン失敗</translation>
        </message>
        <message>
            <source>The mail server does not accept the sender's address. All mails are kept. Correct the sender in the mail settings.</source>
            <translation>メールサーバーが差出人のアドレスを受け付けませんでした。メールはすべて保管しています。メール設定の差出人を修正してください。</translation>
        </message>
        <message>
            <source>Sender rejected</source>
            <translation>差出人が拒否されました</translation>
        </message>
        <message>
            <source>The mail server does not serve this computer. All mails are kept. Ask the provider of the mail server.</source>
            <translation>メールサーバーがこのパソコンからの送信を受け付けていません。メールはすべて保管しています。メールサーバーの提供元にご確認ください。</translation>
        </message>
        <message>
            <source>Server does not serve us</source>
            <translation>サーバーが利用を拒否</translation>
        </message>
        <message>
            <source>The key store of this computer cannot be used, so the password was not saved. The other settings were kept. You will be asked for the password.</source>
            <translation>このパソコンのパスワード保管機能を利用できないため、パスワードは保存していません。その他の設定は保存されています。送信の際にパスワードを入力してください。</translation>
        </message>
        <message>
            <source>Password not available</source>
            <translation>パスワードを取得できません</translation>
        </message>
        <message>
            <source>Notification mails are switched off for your association, so none will be sent.</source>
            <translation>所属医師会では通知メールを送信しない設定のため、メールは送信されません。</translation>
        </message>
        <message>
            <source>Notification mails are off</source>
            <translation>通知メールは送信しない設定</translation>
        </message>
        <message>
            <source>The applicant has no mail address, so no mail will be sent. Tell the applicant in another way.</source>
            <translation>申請者のメールアドレスが登録されていないため、メールは送信されません。別の方法でご連絡ください。</translation>
        </message>
        <message>
            <source>No mail address</source>
            <translation>メールアドレスの登録なし</translation>
        </message>
        <message>
            <source>The reason of the resignation is death, so no mail will be sent to the applicant. A letter to the family can be printed instead.</source>
            <translation>退会事由が死亡のため、申請者へのメールは送信されません。ご遺族宛ての文書でご連絡ください。</translation>
        </message>
        <message>
            <source>Resignation by death</source>
            <translation>死亡による退会</translation>
        </message>
        <message>
            <source>This was decided without a mail to the applicant.</source>
            <translation>通知メールなしで処理されました。</translation>
        </message>
        <message>
            <source>Decided without a mail</source>
            <translation>通知メールなしで処理</translation>
        </message>
        <message>
            <source>An Excel sheet holds no more than %1 rows. No file was written. Write CSV instead, or narrow the search.</source>
            <translation>Excelの1シートに出力できるのは%1行までです。ファイルは作成していません。CSVで出力するか、検索条件で絞り込んでください。</translation>
        </message>
        <message>
            <source>The printer did not take the sheets. Nothing was printed. Check the printer and try again, or save a PDF file.</source>
            <translation>プリンターに送信できませんでした。印刷はされていません。プリンターを確認してもう一度お試しいただくか、PDFに保存してください。</translation>
        </message>
        <message>
            <source>The sender's mail address is missing or cannot be used. All mails are kept. Enter it in the mail settings.</source>
            <translation>差出人のメールアドレスが未入力か、使用できない形式です。メールはすべて保管しています。メール設定で入力してください。</translation>
        </message>
        <message>
            <source>Sender's address missing</source>
            <translation>差出人アドレス未設定</translation>
        </message>
        <message>
            <source>Your account has been closed, or its password has changed. What was not saved could not be done. Log in again, or ask your administrator.</source>
            <translation>このアカウントは停止されたか、パスワードが変更されました。保存されていない操作は行われていません。もう一度ログインするか、管理者にお問い合わせください。</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>アカウントが停止されています</translation>
        </message>
        <message>
            <source>The connection to the server was lost. Nothing was lost; it is being made again. Try again in a moment.</source>
            <translation>サーバーとの接続が切れました。失われたものはありません。接続し直していますので、しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>Connection lost</source>
            <translation>接続が切れました</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you have typed stays here. Check the network and the server's name, and try again; if it lasts, tell your administrator.</source>
            <translation>サーバーに接続できません。入力した内容はそのまま残っています。ネットワークとサーバー名を確認して、もう一度お試しください。続く場合は管理者にご連絡ください。</translation>
        </message>
        <message>
            <source>A server answers there, but it could not prove to be the right one (its certificate does not fit). Nothing was sent to it. Check the server's name and the certificate file, and ask your administrator.</source>
            <translation>サーバーは応答しましたが、正しいサーバーであることを確認できませんでした（証明書が一致しません）。何も送信していません。サーバー名と証明書ファイルを確認し、管理者にお問い合わせください。</translation>
        </message>
        <message>
            <source>Without encryption only a server on this very computer can be used. Nothing was sent. Switch the encryption on.</source>
            <translation>暗号化しない接続は、このパソコン上のサーバーにしか使えません。何も送信していません。暗号化をオンにしてください。</translation>
        </message>
        <message>
            <source>The server has no such database, or this user may not open it. Check the database's name.</source>
            <translation>サーバーにそのデータベースがないか、この利用者には開く権限がありません。データベース名を確認してください。</translation>
        </message>
        <message>
            <source>Too many people are connected to the server just now. Nothing was changed. Try again in a moment.</source>
            <translation>サーバーへの接続が混み合っています。何も変更されていません。しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>Server is full</source>
            <translation>サーバーが混み合っています</translation>
        </message>
        <message>
            <source>The server takes no changes just now; another one may be taking over. Nothing was changed. Try again in a moment.</source>
            <translation>サーバーは現在、変更を受け付けていません（別のサーバーへの切り替え中の可能性があります）。何も変更されていません。しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>Server takes no changes</source>
            <translation>サーバーが変更を受け付けていません</translation>
        </message>
        <message>
            <source>The database on the server was made by an older version of the program and has not been brought up to date. Nothing was changed. Tell your administrator.</source>
            <translation>サーバーのデータベースは古い版のままで、まだ更新されていません。何も変更されていません。管理者にご連絡ください。</translation>
        </message>
        <message>
            <source>This is a practice database; its members are invented. Nothing was moved. Choose the database of your office.</source>
            <translation>これは練習用のデータベースです（会員は架空です）。何も移していません。事務局のデータベースを選んでください。</translation>
        </message>
        <message>
            <source>The database on the server holds an office's data already. Nothing was moved and nothing was changed there. Choose another name; a database of that name is made.</source>
            <translation>サーバーのこのデータベースには、すでに医師会のデータが入っています。何も移さず、サーバーの内容も変わっていません。別の名前を入力してください（その名前のデータベースが新しく作られます）。</translation>
        </message>
        <message>
            <source>The server has a database of this name that belongs to something else. Nothing was changed. Choose another name.</source>
            <translation>サーバーに同じ名前の、このソフトのものではないデータベースがあります。何も変わっていません。別の名前を入力してください。</translation>
        </message>
        <message>
            <source>The server knows the login ID %1 already, as somebody else's. Nothing was moved. Ask the server's administrator to remove it, or give the user another login ID in your database.</source>
            <translation>ログインID「%1」は、サーバーですでに使われています。何も移していません。サーバーの管理者に削除を依頼するか、この利用者のログインIDを変えてください。</translation>
        </message>
        <message>
            <source>The login ID %1 cannot be used on a server: it needs half-width letters, digits and . _ - @, at most 63. Nothing was moved. Give the user another login ID.</source>
            <translation>ログインID「%1」は、サーバーでは使えません（半角の英数字と . _ - @ で63文字まで）。何も移していません。この利用者のログインIDを変えてください。</translation>
        </message>
        <message>
            <source>This user may log in to the server but does not administer it. Nothing was changed. Enter the server's administrator (usually postgres).</source>
            <translation>この名前ではサーバーに接続できますが、サーバーの管理者ではありません。何も変わっていません。サーバーの管理者（通常は postgres）を入力してください。</translation>
        </message>
        <message>
            <source>The connection to the server was lost. Everything was taken back: nothing is on the server, and the file is as it was. Check the network and start the move again.</source>
            <translation>サーバーとの接続が切れました。すべて取り消され、サーバーには何も残っていません。ファイルも元のままです。ネットワークを確認して、もう一度実行してください。</translation>
        </message>
        <message>
            <source>The connection to the server was lost at the very end, so it is not known whether the move was carried out. The file is as it was. Start the move again: if it says that the server holds data already, it was carried out, and your administrator gives each user a new password.</source>
            <translation>最後の段階でサーバーとの接続が切れたため、移行が完了したかどうか確認できません。ファイルは元のままです。もう一度実行してください。「すでにデータが入っています」または「ログインIDが使われています」と表示されたら移行は完了していますので、管理者に各利用者の新しいパスワードの発行を依頼してください。</translation>
        </message>
        <message>
            <source>Nobody is logged in any more. Nothing was done. Log in and try again.</source>
            <translation>ログアウトされています。何も行われていません。ログインしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>The clock of this computer seems to be behind: the history has an entry of %1, which is later than now. Nothing was decided yet. Look at the date and the time of the computer, set them right, and decide again.</source>
            <translation>このパソコンの時計が遅れているようです：履歴に、現在より後の %1 の記録があります。まだ何も処理していません。パソコンの日付と時刻を確認し、正しく合わせてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>The clock of this computer seems to be ahead: the last decision was made on %1, more than half a year before now. Nothing was decided yet. Look at the date and the time of the computer, set them right if need be, and decide again.</source>
            <translation>このパソコンの時計が進んでいるようです：前回の処理は %1 で、現在より半年以上前です。まだ何も処理していません。パソコンの日付と時刻を確認し、違っていれば正しく合わせてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>A text is longer than what can be kept. Nothing was saved. Shorten it and try again.</source>
            <translation>文字数が上限を超えています。保存されていません。短くしてやり直してください。</translation>
        </message>
        <message>
            <source>Text too long</source>
            <translation>文字数超過</translation>
        </message>
        <message>
            <source>This date lies too far back or too far ahead: dates may lie up to 10 years back and 2 years ahead. Nothing was changed. Correct the date and try again.</source>
            <translation>年月日が過去または将来に離れすぎています（10年前から2年後まで指定できます）。変更されていません。年月日を直してやり直してください。</translation>
        </message>
        <message>
            <source>Date too far away</source>
            <translation>年月日が範囲外</translation>
        </message>
        <message>
            <source>A membership would end before it began. Nothing was changed. Look at the dates of joining and choose a later date.</source>
            <translation>退会年月日が入会日より前になっています。変更されていません。入会日を確認し、それ以後の年月日を指定してください。</translation>
        </message>
        <message>
            <source>Before the joining</source>
            <translation>入会日より前</translation>
        </message>
        <message>
            <source>Too many entries came in a short time. Nothing was done. Wait a minute and try again.</source>
            <translation>短時間に操作が集中しました。実行されていません。1分ほど待ってからやり直してください。</translation>
        </message>
        <message>
            <source>The server does not let the offices into the database %1: a line for it is missing in its rules (pg_hba.conf), or it does not speak TLS. Nothing was made or moved. Ask the administrator of the server to run set-up.sh for it.</source>
            <translation>サーバーがデータベース「%1」への事務局の接続を許可していません（pg_hba.conf の設定がないか、TLS が無効です）。作成・移行は行われていません。サーバーの管理者に set-up.sh の実行を依頼してください。</translation>
        </message>
        <message>
            <source>The file has several names (hard links): it could be opened twice and damaged. It was not opened and not changed. Keep one name and remove the others.</source>
            <translation>このファイルには複数の名前（ハードリンク）があり、二重に開くと壊れるおそれがあるため開きませんでした。変更されていません。名前を1つだけ残し、ほかは削除してください。</translation>
        </message>
        <message>
            <source>The file of the database was deleted, moved or replaced while it was open. What you did just now is not saved, and nothing more can be. A copy of what was saved before is named below, if the disk allowed one. Close the program and tell the administrator of your office.</source>
            <translation>データベースのファイルが、開いている間に削除・移動または差し替えられました。直前の操作は保存されておらず、これ以上保存できません。それまでに保存された内容の控えは、作成できた場合、下に示すファイルにあります。プログラムを閉じ、事務局の管理者に連絡してください。</translation>
        </message>
        <message>
            <source>File moved or deleted</source>
            <translation>ファイルの移動・削除</translation>
        </message>
        <message>
            <source>Beside the file lies the journal of another file (…-wal). The file was not opened and not changed. Open it with the program, which puts the journal aside, or restore the copy with mamis-officectl restore.</source>
            <translation>このファイルのそばに、別のファイルのジャーナル（…-wal）が残っています。開いておらず、変更されていません。プログラムで開くとジャーナルは別名で保存されます。または mamis-officectl restore で控えを戻してください。</translation>
        </message>
        <message>
            <source>Bringing the database up to date for this version did not work. Nothing was changed, and the copy that was made before lies beside the file. Go on with the previous version, and tell the administrator of your office.</source>
            <translation>データベースをこの版に合わせて更新できませんでした。変更されておらず、更新前の控えがファイルと同じ場所にあります。前の版のプログラムをお使いになり、事務局の管理者に連絡してください。</translation>
        </message>
        <message>
            <source>This %1 is in use already. Nothing was saved. Enter another one.</source>
            <translation>この%1はすでに使われています。保存されていません。別の値を入力してください。</translation>
        </message>
        <message>
            <source>In use already</source>
            <translation>使用済み</translation>
        </message>
        <message>
            <source>login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>member number</source>
            <translation>会員番号</translation>
        </message>
        <message>
            <source>value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Somebody else has been changing the same data for some time. Nothing was changed by you. Wait a moment and try again.</source>
            <translation>ほかの利用者が同じデータを処理中です。あなたの操作では何も変更されていません。しばらく待ってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>Held by somebody else</source>
            <translation>ほかの利用者が処理中</translation>
        </message>
        <message>
            <source>%1 has kept everybody of your association waiting since %2: what was begun there has not ended. Nothing was changed by you. Ask %1 to finish it or to close the program, and try again. The server's administrator can end it (mamis-officectl server-sessions).</source>
            <translation>%1さんの処理が %2 から終わっていないため、医師会の全員が待たされています。あなたの操作では何も変更されていません。%1さんに、処理を終えるかプログラムを閉じるよう依頼してから、もう一度お試しください。サーバーの管理者は、その接続を終了できます（mamis-officectl server-sessions）。</translation>
        </message>
        <message>
            <source>Held by a colleague</source>
            <translation>同じ医師会の利用者が処理中</translation>
        </message>
        <message>
            <source>Another association's office or the server's administrator has held this data since %1. Nothing was changed by you. Try again in a few minutes; if it lasts, tell the server's administrator, who can end it (mamis-officectl server-sessions).</source>
            <translation>ほかの医師会またはサーバーの管理者が、%1 からこのデータを処理しています。あなたの操作では何も変更されていません。数分待ってからもう一度お試しください。続く場合は、サーバーの管理者に連絡してください。管理者はその接続を終了できます（mamis-officectl server-sessions）。</translation>
        </message>
        <message>
            <source>Held by another office</source>
            <translation>ほかの医師会が処理中</translation>
        </message>
        <message>
            <source>There is no such user in your association. Nothing was changed. Go back to the list of users.</source>
            <translation>このユーザーはお使いの医師会に登録されていません。何も変更していません。ユーザー一覧に戻ってください。</translation>
        </message>
        <message>
            <source>This is the only administrator of your association. Nothing was changed. Make somebody else an administrator first.</source>
            <translation>医師会でただ一人の管理者です。何も変更していません。先に他の方を管理者にしてください。</translation>
        </message>
        <message>
            <source>Nobody changes the own role or closes the own account. Nothing was changed. Ask another administrator; your own password is changed at the top right of the window.</source>
            <translation>ご自身の権限の変更や利用停止はできません。何も変更していません。他の管理者に依頼してください。ご自身のパスワードは画面右上から変更できます。</translation>
        </message>
        <message>
            <source>The name is missing. Nothing was saved. Enter it.</source>
            <translation>氏名が入力されていません。保存していません。氏名を入力してください。</translation>
        </message>
        <message>
            <source>This login ID cannot be used. Nothing was saved. It has 3 to 32 small letters, digits and . _ - and begins with a letter.</source>
            <translation>このログインIDは使えません。保存していません。半角の英小文字・数字・「.」「_」「-」で3～32文字、先頭は英小文字にしてください。</translation>
        </message>
        <message>
            <source>On the server this login ID belongs to something else. Nothing was changed. Ask the administrator of the server.</source>
            <translation>このログインIDは、サーバーで別の用途に使われています。何も変更していません。サーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>In a practice database everybody has the same password. Nothing was changed.</source>
            <translation>練習用データベースのパスワードは全員共通です。何も変更していません。</translation>
        </message>
        <message>
            <source>This password cannot be used. Nothing was changed. Take a longer one that nobody guesses.</source>
            <translation>このパスワードは使えません。何も変更していません。推測されにくい、より長いものにしてください。</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters.</source>
            <translation>パスワードは%1文字以上で入力してください。</translation>
        </message>
        <message>
            <source>A password of blanks alone cannot be used.</source>
            <translation>空白だけのパスワードは使えません。</translation>
        </message>
        <message>
            <source>The same signs again and again, or signs in a row, are guessed at once. Choose another password.</source>
            <translation>同じ文字の繰り返しや連続した文字は、すぐに推測されます。別のパスワードにしてください。</translation>
        </message>
        <message>
            <source>The password must not contain the login ID. Choose another one.</source>
            <translation>パスワードにログインIDを含めることはできません。別のパスワードにしてください。</translation>
        </message>
        <message>
            <source>The password must not contain the name of the association. Choose another one.</source>
            <translation>パスワードに医師会名を含めることはできません。別のパスワードにしてください。</translation>
        </message>
        <message>
            <source>Many people use this password, so it is tried first. Choose another one.</source>
            <translation>多くの人が使っているパスワードで、最初に試されます。別のパスワードにしてください。</translation>
        </message>
        <message>
            <source>The file is not text in UTF-8. Nothing was changed. In Excel, save it as "CSV UTF-8" and take it in again.</source>
            <translation>ファイルの文字コードがUTF-8ではありません。何も変更していません。Excelでは「CSV UTF-8（コンマ区切り）」で保存し、もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>The first line of the file is not 順序,名称,有効. Nothing was changed. Download the present list, change it and take it in again.</source>
            <translation>ファイルの1行目が「順序,名称,有効」ではありません。何も変更していません。現在の一覧をCSVダウンロードし、それを修正して取り込んでください。</translation>
        </message>
        <message>
            <source>The file has no line below its titles. Nothing was changed. Enter the categories and take it in again.</source>
            <translation>ファイルに見出し以外の行がありません。何も変更していません。会員区分を入力し、もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>Line %1 begins a quotation (") that does not end. Nothing was changed. Correct the file and take it in again.</source>
            <translation>%1行目の引用符（"）が閉じられていません。何も変更していません。ファイルを修正し、もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>Line %1 does not have three columns (順序, 名称, 有効). Nothing was changed. Correct the file and take it in again.</source>
            <translation>%1行目の項目が3つ（順序、名称、有効）ではありません。何も変更していません。ファイルを修正し、もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>In line %1, 順序 is not a number from 1 on. Nothing was changed. Correct the file and take it in again.</source>
            <translation>%1行目の「順序」が1以上の数字ではありません。何も変更していません。ファイルを修正し、もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>In line %1, 順序 has a number that another line has, too. Nothing was changed. Correct the file and take it in again.</source>
            <translation>%1行目の「順序」が、別の行と同じ数字です。何も変更していません。ファイルを修正し、もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>In line %1, 名称 is empty. Nothing was changed. Correct the file and take it in again.</source>
            <translation>%1行目の「名称」が空欄です。何も変更していません。ファイルを修正し、もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>In line %1, 名称 has more than 200 characters or a line break. Nothing was changed. Correct the file and take it in again.</source>
            <translation>%1行目の「名称」が200文字を超えているか、改行を含んでいます。何も変更していません。ファイルを修正し、もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>In line %1, 名称 is one that another line has, too. Nothing was changed. Correct the file and take it in again.</source>
            <translation>%1行目の「名称」が、別の行と同じです。何も変更していません。ファイルを修正し、もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>In line %1, 有効 is neither 1 (in use) nor 0 (retired). Nothing was changed. Correct the file and take it in again.</source>
            <translation>%1行目の「有効」が、1（使用中）でも0（使用停止）でもありません。何も変更していません。ファイルを修正し、もう一度取り込んでください。</translation>
        </message>
    </context>
    <context>
        <name>mamis::ApplicationModel</name>
        <message numerus="yes">
            <source>▲ waiting for %n day(s)</source>
            <translation>
                <numerusform>▲ %n日経過</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waiting for %n day(s)</source>
            <translation>
                <numerusform>%n日経過</numerusform>
            </translation>
        </message>
        <message>
            <source>* Attention: %1</source>
            <translation>* 要注意：%1</translation>
        </message>
        <message>
            <source>%1/clerk: %2</source>
            <translation>%1/担当者：%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>mamis::ApplicationsArea</name>
        <message>
            <source>This is the first application of the list.</source>
            <translation>一覧の最初の申請です。</translation>
        </message>
        <message>
            <source>This is the last application of the list.</source>
            <translation>一覧の最後の申請です。</translation>
        </message>
        <message>
            <source>The application of %1 has been updated: %2.</source>
            <translation>%1 様の申請ステータスを「%2」に更新しました。</translation>
        </message>
    </context>
    <context>
        <name>mamis::BatchActions</name>
        <message>
            <source>Batch:</source>
            <translation>一括操作</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Your right does not include "%1".</source>
            <translation>あなたの権限では「%1」はできません。</translation>
        </message>
        <message>
            <source>"%1" is not possible: no application is chosen.</source>
            <translation>「%1」する申請が選ばれていません。</translation>
        </message>
        <message>
            <source>"%1" is not possible in the status "%2".</source>
            <translation>ステータス「%2」の申請は「%1」できません。</translation>
        </message>
        <message>
            <source>"%1" fits none of the ticked applications.</source>
            <translation>選択した申請のなかに「%1」できるものはありません。</translation>
        </message>
        <message>
            <source>Possible now: %1</source>
            <translation>できる操作：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>This row:</source>
            <translation>この行の操作</translation>
        </message>
    </context>
    <context>
        <name>mamis::BatchModel</name>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>Possible only in the status: %1</source>
            <translation>「%1」のときだけできます</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>mamis::BatchPage</name>
        <message>
            <source>Confirmation</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>入会・異動・退会年月日</translation>
        </message>
        <message>
            <source>Each one's wished date</source>
            <translation>それぞれの希望日</translation>
        </message>
        <message>
            <source>One date for all</source>
            <translation>全員同じ日付</translation>
        </message>
        <message>
            <source>Where no date was wished, today.</source>
            <translation>希望日がない申請は本日の日付になります。</translation>
        </message>
        <message>
            <source>The same for all</source>
            <translation>全件共通</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進捗</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <translation>%v / %m 件</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>What is decided by then stays decided.</source>
            <translation>中止するまでに処理した分は、そのまま有効です。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧に戻る (Esc)</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n application(s)</source>
            <translation>
                <numerusform>%1する申請：%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not concerned: %n application(s)</source>
            <translation>
                <numerusform>対象外：%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>一覧に戻る</translation>
        </message>
        <message>
            <source>"%1" fits none of the chosen applications.</source>
            <translation>選択した申請の中に「%1」できるものはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n application(s) done.</source>
            <translation>
                <numerusform>%n件を%1しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) not done: see the reason in each row.</source>
            <translation>
                <numerusform>%n件は処理できませんでした。各行の理由をご覧ください。</numerusform>
            </translation>
        </message>
        <message>
            <source>The decisions are being saved. Wait, or stop first.</source>
            <translation>処理中です。完了を待つか、先に中止してください。</translation>
        </message>
        <message>
            <source>Decide all that fit</source>
            <translation>対象の申請すべてのステータスを更新する</translation>
        </message>
        <message>
            <source>Confirmation of several applications</source>
            <translation>確認（一括操作）</translation>
        </message>
        <message>
            <source>Confirmation of several applications: %1</source>
            <translation>一括%1の確認</translation>
        </message>
        <message numerus="yes">
            <source>Go on with the remaining %n application(s)</source>
            <translation>
                <numerusform>残りの%n件を続ける</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n application(s)</source>
            <translation>
                <numerusform>%n件を%1する</numerusform>
            </translation>
        </message>
        <message>
            <source>What you typed here is not yet used and would be lost.</source>
            <translation>入力内容がまだ反映されていません。このまま移動すると失われます。</translation>
        </message>
        <message>
            <source>Leave them open</source>
            <translation>未完了のまま戻る</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>破棄して移動</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) are still open; some of them may have been saved.</source>
            <translation>
                <numerusform>%n件はまだ完了していません（すでに保存されているものもありえます）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) are still open.</source>
            <translation>
                <numerusform>%n件はまだ完了していません。</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" finishes them; none is done twice.</source>
            <translation>「%1」を押すと残りを処理します。同じ申請が二重に処理されることはありません。</translation>
        </message>
        <message>
            <source>It is being looked which applications this fits.</source>
            <translation>対象となる申請を確認しています。</translation>
        </message>
    </context>
    <context>
        <name>mamis::BusyLine</name>
        <message>
            <source>Loading</source>
            <translation>読込中</translation>
        </message>
    </context>
    <context>
        <name>mamis::ConditionChips</name>
        <message>
            <source>Active conditions</source>
            <translation>検索条件</translation>
        </message>
        <message>
            <source>Remove the condition “%1”</source>
            <translation>検索条件「%1」を外す</translation>
        </message>
    </context>
    <context>
        <name>mamis::ConfirmPage</name>
        <message>
            <source>Change the application status</source>
            <translation>申請ステータスを更新する</translation>
        </message>
        <message>
            <source>Wished date of joining, change or resignation</source>
            <translation>入会・異動・退会希望年月日</translation>
        </message>
        <message>
            <source>Joined the association below on</source>
            <translation>前階層入会日</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>入会・異動・退会年月日</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>連絡メッセージ</translation>
        </message>
        <message>
            <source>Reason for sending no mail</source>
            <translation>通知メールを送らない理由</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>この操作の結果</translation>
        </message>
        <message>
            <source>Text of the notification mail</source>
            <translation>通知メールの本文</translation>
        </message>
        <message>
            <source>Notification mail</source>
            <translation>通知メール</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back to the details, with what was typed (Esc)</source>
            <translation>入力内容を残したまま申請詳細に戻る (Esc)</translation>
        </message>
        <message>
            <source>Update the application status</source>
            <translation>申請ステータスを更新する</translation>
        </message>
        <message>
            <source>Update the application status (Enter)</source>
            <translation>申請ステータスを更新する (Enter)</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>Please check what you entered.
The following application status will be changed.</source>
            <translation>入力内容をご確認ください。
以下の申請ステータスを変更します。</translation>
        </message>
        <message>
            <source>* The applicant is told the result by mail at once.</source>
            <translation>※ 結果は申請者にすぐにメールで通知されます。</translation>
        </message>
        <message>
            <source>* %1</source>
            <translation>※ %1</translation>
        </message>
        <message>
            <source>From: %1
To: %2
Subject: %3</source>
            <translation>差出人：%1
宛先：%2
件名：%3</translation>
        </message>
        <message>
            <source>%1 / %2: %3, %4</source>
            <translation>%1 / %2：%3　%4</translation>
        </message>
        <message>
            <source>The status is now "%1".</source>
            <translation>現在の申請ステータスは「%1」です。</translation>
        </message>
        <message>
            <source>Show the present state</source>
            <translation>最新の状態を表示</translation>
        </message>
        <message>
            <source>The decision is being saved. One moment, please.</source>
            <translation>更新中です。しばらくお待ちください。</translation>
        </message>
        <message>
            <source>The status has not been updated yet; your message would be lost.</source>
            <translation>申請ステータスはまだ更新されていません。このまま移動すると連絡メッセージが失われます。</translation>
        </message>
        <message>
            <source>The status has been updated.</source>
            <translation>申請ステータスは更新済みです。</translation>
        </message>
        <message>
            <source>The application has changed: look at its present state first.</source>
            <translation>この申請は更新されています。先に最新の状態を確認してください。</translation>
        </message>
        <message>
            <source>You have decided this application already. Nothing more was changed.</source>
            <translation>この申請はすでにあなたが処理しています。それ以外の変更はありません。</translation>
        </message>
        <message>
            <source>What was entered for this decision has been discarded.</source>
            <translation>入力した内容は破棄されました。</translation>
        </message>
    </context>
    <context>
        <name>mamis::ConflictLine</name>
        <message>
            <source>Take theirs</source>
            <translation>相手の値にする</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>自分の値にする</translation>
        </message>
        <message>
            <source>%1: take theirs</source>
            <translation>%1：相手の値にする</translation>
        </message>
        <message>
            <source>%1: keep mine</source>
            <translation>%1：自分の値にする</translation>
        </message>
        <message>
            <source>⚠ Somebody else saved: %1</source>
            <translation>⚠ ほかの人が保存した値：%1</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空欄）</translation>
        </message>
    </context>
    <context>
        <name>mamis::DatabaseProblemPage</name>
        <message>
            <source>Restore a copy…</source>
            <translation>データを戻す…</translation>
        </message>
        <message>
            <source>The database cannot be opened</source>
            <translation>データベースを開けません</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>データベース</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Open another database</source>
            <translation>別のデータベースを開く</translation>
        </message>
        <message>
            <source>Open in practice mode</source>
            <translation>練習モードで開く</translation>
        </message>
        <message>
            <source>Make a new database</source>
            <translation>新しいデータベースを作る</translation>
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
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>Pick the date from a calendar</source>
            <translation>カレンダーから選択</translation>
        </message>
        <message>
            <source>%1: pick from a calendar</source>
            <translation>%1：カレンダーから選択</translation>
        </message>
        <message>
            <source>There is no such date. Example: 2024/10/30, 20241030 or R6.10.30</source>
            <translation>日付として正しくありません。例：2024/10/30、20241030、R6.10.30</translation>
        </message>
        <message>
            <source>Please enter a date.</source>
            <translation>日付を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>mamis::DateRange</name>
        <message>
            <source>%1 from</source>
            <translation>%1（から）</translation>
        </message>
        <message>
            <source>%1 to</source>
            <translation>%1（まで）</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>終わりの日付が始まりの日付より前です。</translation>
        </message>
        <message>
            <source>Span</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>%1: choose a span</source>
            <translation>%1：期間を選択</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>今週</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>This fiscal year</source>
            <translation>今年度</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空にする</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>先週</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>先月</translation>
        </message>
        <message>
            <source>Last fiscal year</source>
            <translation>前年度</translation>
        </message>
    </context>
    <context>
        <name>mamis::DecisionPanel</name>
        <message>
            <source>Change the application status</source>
            <translation>申請ステータスを変更する</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>入会・異動・退会年月日</translation>
        </message>
        <message>
            <source>Joined the association below on</source>
            <translation>前階層入会日</translation>
        </message>
        <message>
            <source>The day on which the member joined the association one layer below yours. A date of joining should not lie before it.</source>
            <translation>1つ下の階層の医師会に入会した日です。入会年月日はこの日以降にしてください。</translation>
        </message>
        <message>
            <source>Wished date of joining, change or resignation</source>
            <translation>入会・異動・退会希望年月日</translation>
        </message>
        <message>
            <source>The status becomes: %1</source>
            <translation>変更後のステータス：%1</translation>
        </message>
        <message>
            <source>Not possible: an association above has already approved it.</source>
            <translation>上層医師会が承認済みのため、取消できません。</translation>
        </message>
        <message>
            <source>%2 for the same reason as %1</source>
            <translation>%1と同理由で%2</translation>
        </message>
        <message>
            <source>Insert "%1"</source>
            <translation>「%1」を入力</translation>
        </message>
        <message>
            <source>Please choose what is to be done.</source>
            <translation>操作を選択してください。</translation>
        </message>
    </context>
    <context>
        <name>mamis::DetailPage</name>
        <message>
            <source>%1 / %2: %3, %4</source>
            <translation>%1 / %2：%3　%4</translation>
        </message>
        <message>
            <source>Application details</source>
            <translation>申請詳細</translation>
        </message>
        <message>
            <source>Please check the member's details, then choose to approve, send back or reject.</source>
            <translation>会員情報をご確認のうえ、承認・差戻・非承認を選択してください。</translation>
        </message>
        <message>
            <source>Application status</source>
            <translation>申請ステータス</translation>
        </message>
        <message>
            <source>Further details: show</source>
            <translation>その他詳細情報　詳細を見る</translation>
        </message>
        <message>
            <source>Further details: hide</source>
            <translation>その他詳細情報　閉じる</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧に戻る (Esc)</translation>
        </message>
        <message>
            <source>Go on to the confirmation</source>
            <translation>確認画面に進む</translation>
        </message>
        <message>
            <source>Go on to the confirmation (Ctrl+Enter)</source>
            <translation>確認画面に進む (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>This application has changed in the meantime (%1). What you typed is kept; please check it.</source>
            <translation>この申請は更新されました（%1）。入力内容は残っています。ご確認ください。</translation>
        </message>
        <message>
            <source>What you typed here is not yet used and would be lost.</source>
            <translation>入力内容がまだ反映されていません。このまま移動すると失われます。</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>破棄して移動</translation>
        </message>
        <message>
            <source>%1 has this application open, too.</source>
            <translation>%1 さんもこの申請を開いています。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Previous application of the list</source>
            <translation>一覧の前の申請</translation>
        </message>
        <message>
            <source>Next application of the list</source>
            <translation>一覧の次の申請</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>一覧に戻る</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>‹ Previous</source>
            <translation>‹ 前</translation>
        </message>
        <message>
            <source>Next ›</source>
            <translation>次 ›</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1件目／全%2件</translation>
        </message>
        <message>
            <source>This is the first application of the list.</source>
            <translation>一覧の最初の申請です。</translation>
        </message>
        <message>
            <source>Previous application of the list (Alt+↑)</source>
            <translation>一覧の前の申請（Alt+↑）</translation>
        </message>
        <message>
            <source>This is the last application of the list.</source>
            <translation>一覧の最後の申請です。</translation>
        </message>
        <message>
            <source>Next application of the list (Alt+↓)</source>
            <translation>一覧の次の申請（Alt+↓）</translation>
        </message>
        <message>
            <source>Print this application (Ctrl+P)</source>
            <translation>この申請を印刷します（Ctrl+P）</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>下へスクロール</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>上へスクロール</translation>
        </message>
        <message>
            <source>The application is being read.</source>
            <translation>申請を読み込んでいます。</translation>
        </message>
    </context>
    <context>
        <name>mamis::EditPage</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>保存しています…</translation>
        </message>
        <message>
            <source>The changes are being saved. Wait a moment.</source>
            <translation>変更を保存しています。しばらくお待ちください。</translation>
        </message>
        <message>
            <source>Choose at each marked field whose value holds, or for all at once:</source>
            <translation>⚠の項目ごとに、どちらの値にするか選んでください。まとめて選ぶこともできます。</translation>
        </message>
        <message>
            <source>Take all of theirs</source>
            <translation>すべて相手の値にする</translation>
        </message>
        <message>
            <source>Keep all of mine</source>
            <translation>すべて自分の値にする</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Back to what is saved</source>
            <translation>保存されている内容に戻します</translation>
        </message>
        <message>
            <source>The changes are not saved yet. Save them, or discard them.</source>
            <translation>変更がまだ保存されていません。保存するか、破棄してください。</translation>
        </message>
        <message>
            <source>Choose first whose value holds: %1</source>
            <translation>先に、どちらの値にするか選んでください：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Somebody else has saved this in the meantime; what they changed is shown now. Nothing you typed is lost. Look at it, and save again.</source>
            <translation>入力中にほかの人が保存しました。変更された項目を表示しています。入力した内容はそのままです。確認して、もう一度保存してください。</translation>
        </message>
        <message>
            <source>Somebody else has saved this in the meantime, and changed what you have changed, too. Nothing you typed is lost. Choose whose value holds, and save again.</source>
            <translation>入力中にほかの人が保存し、同じ項目が変更されています。入力した内容はそのままです。どちらの値にするか選んで、もう一度保存してください。</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>保存しました。</translation>
        </message>
    </context>
    <context>
        <name>mamis::ExportColumnsList</name>
        <message>
            <source>Columns to export</source>
            <translation>出力する項目</translation>
        </message>
    </context>
    <context>
        <name>mamis::ExportPage</name>
        <message>
            <source>CSV download</source>
            <translation>CSVダウンロード</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>出力する申請</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>ファイル形式</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>出力する項目</translation>
        </message>
        <message>
            <source>The file holds personal data. Keep it where only those who need it can read it, and delete it when it has served.</source>
            <translation>ファイルには個人情報が含まれます。必要な人だけが見られる場所に保存し、使い終わったら削除してください。</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <source>Move the column up (Alt+↑)</source>
            <translation>項目を上へ移動します (Alt+↑)</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <source>Move the column down (Alt+↓)</source>
            <translation>項目を下へ移動します (Alt+↓)</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>初期設定に戻す</translation>
        </message>
        <message>
            <source>The columns of the list, in its order</source>
            <translation>申請一覧と同じ項目・同じ順に戻します</translation>
        </message>
        <message>
            <source>CSV, UTF-8 (recommended for Excel)</source>
            <translation>CSV　UTF-8（Excel 推奨）</translation>
        </message>
        <message>
            <source>Every character is kept.</source>
            <translation>すべての文字がそのまま出力されます。</translation>
        </message>
        <message>
            <source>CSV, Shift_JIS (CP932)</source>
            <translation>CSV　Shift_JIS（CP932）</translation>
        </message>
        <message>
            <source>For older programs. Rare characters of names cannot be written.</source>
            <translation>古いソフト向けです。一部の人名用漢字は出力できません。</translation>
        </message>
        <message>
            <source>Excel (xlsx)</source>
            <translation>Excel（xlsx）</translation>
        </message>
        <message>
            <source>Dates as dates, leading zeros kept.</source>
            <translation>日付は日付として、番号は先頭の0を残して出力されます。</translation>
        </message>
        <message>
            <source>Keep leading zeros when Excel opens the CSV</source>
            <translation>CSVをExcelで開くときに先頭の0を残す</translation>
        </message>
        <message>
            <source>Writes numbers as ="000123". Other programs than Excel read the signs as text.</source>
            <translation>番号を ="000123" の形で出力します。Excel以外のソフトでは記号もそのまま文字として読み込まれます。</translation>
        </message>
        <message>
            <source>Write as UTF-8 instead</source>
            <translation>UTF-8で出力する</translation>
        </message>
        <message>
            <source>Write with 〓 in their place</source>
            <translation>〓に置き換えて出力する</translation>
        </message>
        <message>
            <source>Characters that Shift_JIS does not have</source>
            <translation>Shift_JISで出力できない文字があります</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>申請一覧に戻ります (Esc)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Stops; no file is left behind (Esc)</source>
            <translation>中止します。ファイルは残りません (Esc)</translation>
        </message>
        <message>
            <source>Choose the file and write…</source>
            <translation>保存先を選んで出力する…</translation>
        </message>
        <message>
            <source>Asks for the file's name, then writes it (Ctrl+S)</source>
            <translation>ファイル名を指定して出力します (Ctrl+S)</translation>
        </message>
        <message>
            <source>The %1 ticked applications</source>
            <translation>選択した%1件</translation>
        </message>
        <message>
            <source>All %1 applications of the search</source>
            <translation>検索結果 %1件</translation>
        </message>
        <message>
            <source>No search conditions: all applications</source>
            <translation>検索条件：なし（すべての申請）</translation>
        </message>
        <message>
            <source>Search conditions: %1</source>
            <translation>検索条件：%1</translation>
        </message>
        <message>
            <source>In the order of the list: %1, descending</source>
            <translation>並び順：%1（降順）</translation>
        </message>
        <message>
            <source>In the order of the list: %1, ascending</source>
            <translation>並び順：%1（昇順）</translation>
        </message>
        <message>
            <source>The file is being written. Wait until it is done, or stop it first.</source>
            <translation>ファイルを出力中です。終わるまで待つか、先に中止してください。</translation>
        </message>
        <message>
            <source>Looking at the characters… %p %</source>
            <translation>文字を確認しています… %p %</translation>
        </message>
        <message>
            <source>Writing… %p %</source>
            <translation>出力しています… %p %</translation>
        </message>
        <message>
            <source>Tick at least one column.</source>
            <translation>項目を1つ以上選択してください。</translation>
        </message>
        <message>
            <source>%1 columns ticked. Space ticks, Alt+↑ and Alt+↓ move.</source>
            <translation>%1項目を選択中　（Spaceで選択、Alt+↑・Alt+↓で移動）</translation>
        </message>
        <message>
            <source>%1 applications have characters that Shift_JIS does not have. They would become 〓, variant forms the usual character:
%2
If the program that reads the file takes UTF-8, or Excel does, write UTF-8: nothing is lost there.</source>
            <translation>%1件の申請に、Shift_JISでは出力できない文字があります。次の文字は〓に、異体字は通常の字になります：
%2
Excelや、UTF-8を読み込めるソフトで使う場合は、UTF-8で出力してください。文字は失われません。</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>保存先</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excelブック (*.xlsx)</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSVファイル (*.csv)</translation>
        </message>
        <message>
            <source>Applications_%1</source>
            <translation>申請一覧_%1</translation>
        </message>
        <message>
            <source>%1 applications written to %2</source>
            <translation>%1件を出力しました：%2</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Stopped. No file was left behind.</source>
            <translation>中止しました。ファイルは残っていません。</translation>
        </message>
        <message>
            <source>Back; while a file is written: stop</source>
            <translation>戻る（書き出し中は中止）</translation>
        </message>
        <message>
            <source>The file is being written.</source>
            <translation>ファイルを書き出しています。</translation>
        </message>
        <message>
            <source>There is no application to write: the search has found none.</source>
            <translation>書き出す申請がありません（検索結果が0件です）。</translation>
        </message>
        <message>
            <source>Choose first what becomes of the characters named above.</source>
            <translation>上に表示されている文字の扱いを先に選択してください。</translation>
        </message>
    </context>
    <context>
        <name>mamis::FormPage</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>戻る (Esc)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>破棄して移動</translation>
        </message>
    </context>
    <context>
        <name>mamis::Header</name>
        <message>
            <source>Member information system of the medical associations</source>
            <translation>医師会会員情報システム</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>ログアウト</translation>
        </message>
        <message>
            <source>Where you are</source>
            <translation>現在の画面</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>User name: %1 | %2</source>
            <translation>ユーザー名：%1 様 | %2</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>パスワード変更</translation>
        </message>
    </context>
    <context>
        <name>mamis::KeySheet</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー一覧</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる（Esc）</translation>
        </message>
    </context>
    <context>
        <name>mamis::LayerChain</name>
        <message>
            <source>Your association</source>
            <translation>自医師会</translation>
        </message>
        <message>
            <source>Associations concerned</source>
            <translation>各医師会の申請ステータス</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 (your association)</source>
            <translation>%1（自医師会）</translation>
        </message>
        <message>
            <source>%1  %2 / %3: %4</source>
            <translation>%1　%2／%3：%4</translation>
        </message>
    </context>
    <context>
        <name>mamis::ListPage</name>
        <message>
            <source>List of applications</source>
            <translation>申請一覧</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申請管理</translation>
        </message>
        <message>
            <source>Unprocessed applications now: %1 (%2)</source>
            <translation>現在の未処理申請数：%1（%2）</translation>
        </message>
        <message>
            <source>%1 applications</source>
            <translation>%1件</translation>
        </message>
        <message>
            <source>%1 days or longer: %2</source>
            <translation>%1日以上経過%2件</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>要注意</translation>
        </message>
        <message>
            <source>Show the unprocessed applications</source>
            <translation>未処理の申請を表示</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>未処理の申請はありません</translation>
        </message>
        <message>
            <source>There are no unprocessed applications. New ones appear here as soon as they arrive.</source>
            <translation>新しい申請が届くと、ここに表示されます。</translation>
        </message>
        <message>
            <source>No application matches these conditions</source>
            <translation>条件に合う申請はありません</translation>
        </message>
        <message>
            <source>Remove a condition above, or type less: the beginning of a number, a part of a name.</source>
            <translation>上の条件を外すか、番号は先頭の数桁、氏名・所属施設名は一部だけを入力して検索してください。</translation>
        </message>
        <message>
            <source>There are no applications yet</source>
            <translation>申請はまだありません</translation>
        </message>
        <message>
            <source>They appear here as soon as they arrive.</source>
            <translation>申請が届くと、ここに表示されます。</translation>
        </message>
        <message>
            <source>Name or registration number</source>
            <translation>氏名・医籍登録番号</translation>
        </message>
        <message>
            <source>Part of the name or of its reading, or the beginning of the registration number (Ctrl+L)</source>
            <translation>氏名・フリガナの一部、または医籍登録番号の先頭を入力してEnterキーを押します（Ctrl+L）</translation>
        </message>
    </context>
    <context>
        <name>mamis::LogInPage</name>
        <message>
            <source>Log in</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Practice accounts: choose one to log in with it at once</source>
            <translation>練習用アカウント（選択するとすぐにログインします）</translation>
        </message>
        <message>
            <source>Association</source>
            <translation>医師会</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>階層</translation>
        </message>
        <message>
            <source>User</source>
            <translation>事務局ユーザー</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>Logging in …</source>
            <translation>ログインしています…</translation>
        </message>
        <message>
            <source>Log in (in %1 seconds)</source>
            <translation>ログイン（あと%1秒）</translation>
        </message>
        <message>
            <source>Use another database …</source>
            <translation>別のデータベースを使う…</translation>
        </message>
        <message>
            <source>Log in with the chosen practice account</source>
            <translation>選んだ練習用アカウントでログイン</translation>
        </message>
        <message>
            <source>Move to a shared server …</source>
            <translation>共有サーバーへ移す…</translation>
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
            <translation>なし（このPCのみ）</translation>
        </message>
        <message>
            <source>Check the spelling of the server name and the network connection.</source>
            <translation>送信サーバーの名前のつづりと、ネットワーク接続をご確認ください。</translation>
        </message>
        <message>
            <source>Check the port: 587 for STARTTLS, 465 for SSL/TLS.</source>
            <translation>ポートをご確認ください（STARTTLS は 587、SSL/TLS は 465 が一般的です）。</translation>
        </message>
        <message>
            <source>Check server name and port, the network connection and the firewall.</source>
            <translation>送信サーバーの名前とポート、ネットワーク接続、ファイアウォールをご確認ください。</translation>
        </message>
        <message>
            <source>Check that port and encryption fit together: 587 for STARTTLS, 465 for SSL/TLS.</source>
            <translation>ポートと暗号化の組み合わせをご確認ください（STARTTLS は 587、SSL/TLS は 465 が一般的です）。</translation>
        </message>
        <message>
            <source>Wait a moment and test again.</source>
            <translation>しばらく待ってから、もう一度テストしてください。</translation>
        </message>
        <message>
            <source>Mail settings</source>
            <translation>メール設定</translation>
        </message>
        <message>
            <source>Send notification mails to applicants</source>
            <translation>申請者への通知メールを送る</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>接続テスト</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Only approvers and administrators can change these settings.</source>
            <translation>この設定を変更できるのは、承認者と管理者だけです。</translation>
        </message>
        <message>
            <source>Switch this off where the national system already mails the applicants: they would get two mails.</source>
            <translation>全国の会員情報システムから申請者へメールが届く場合は、二重にならないよう、チェックを外してください。</translation>
        </message>
        <message>
            <source>Notification mails</source>
            <translation>通知メール</translation>
        </message>
        <message>
            <source>Choose the certificate of an authority</source>
            <translation>認証局の証明書を選択</translation>
        </message>
        <message>
            <source>Remove the certificate of the authority</source>
            <translation>認証局の証明書を解除</translation>
        </message>
        <message>
            <source>Server name</source>
            <translation>サーバー名</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>ユーザー名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Certificate of an authority</source>
            <translation>認証局の証明書</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>送信サーバー</translation>
        </message>
        <message>
            <source>Sender's name</source>
            <translation>差出人名</translation>
        </message>
        <message>
            <source>Sender's mail address</source>
            <translation>差出人メールアドレス</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>保存（Ctrl+S）</translation>
        </message>
        <message>
            <source>Logs in to the server without sending anything (Ctrl+T)</source>
            <translation>メールを送らずに、サーバーへのログインまで確認します（Ctrl+T）</translation>
        </message>
        <message>
            <source>The settings are being saved. Wait a moment.</source>
            <translation>設定を保存しています。少しお待ちください。</translation>
        </message>
        <message>
            <source>The changes are not saved yet. Save them, or discard them.</source>
            <translation>変更がまだ保存されていません。保存するか、変更を破棄してください。</translation>
        </message>
        <message>
            <source>Enter the name of the mail server.</source>
            <translation>送信サーバーの名前を入力してください。</translation>
        </message>
        <message>
            <source>Without encryption mails can be sent only through a server on this computer.</source>
            <translation>暗号化なしで送信できるのは、このパソコン内のサーバーだけです。</translation>
        </message>
        <message>
            <source>Enter the mail address from which the mails are sent.</source>
            <translation>差出人メールアドレスを入力してください。</translation>
        </message>
        <message>
            <source>Blanks before or behind the address were removed.</source>
            <translation>前後の空白を取り除きました。</translation>
        </message>
        <message>
            <source>Full-width letters became half-width ones.</source>
            <translation>全角文字を半角に直しました。</translation>
        </message>
        <message>
            <source>The dot at the end was removed.</source>
            <translation>末尾の「.」を取り除きました。</translation>
        </message>
        <message>
            <source>The domain was put into the form that mail servers use.</source>
            <translation>ドメインをメールサーバー用の表記（xn--…）に直しました。</translation>
        </message>
        <message>
            <source>Before the @ only half-width letters, digits and signs can be used.</source>
            <translation>＠の前に使えるのは半角の英数字と記号だけです。</translation>
        </message>
        <message>
            <source>This mail address cannot be used.</source>
            <translation>このメールアドレスは使用できません。</translation>
        </message>
        <message>
            <source>None: the authorities known to this computer are used</source>
            <translation>なし（このパソコンに登録済みの認証局を使用）</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>証明書 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>This file holds no certificate (PEM). Choose another one.</source>
            <translation>このファイルに証明書（PEM形式）はありません。別のファイルを選択してください。</translation>
        </message>
        <message>
            <source>The password is kept in this computer's key store, not in the database.</source>
            <translation>パスワードは、データベースではなく、このパソコンのパスワード保管場所に保存します。</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <source>A password is known until the program ends. Type only to change it.</source>
            <translation>パスワードは入力済みです（プログラムを終了するまで有効）。変更するときだけ入力してください。</translation>
        </message>
        <message>
            <source>A password is kept in this computer's key store. Type only to change it.</source>
            <translation>パスワードは保存済みです（表示はできません）。変更するときだけ入力してください。</translation>
        </message>
        <message>
            <source>No password is kept for this user and server yet.</source>
            <translation>このユーザー名と送信サーバーのパスワードは、まだ保存されていません。</translation>
        </message>
        <message>
            <source>This computer has no key store that can be used: the password is kept only until the program ends, and you will be asked for it again.</source>
            <translation>このパソコンではパスワードを保存できません。プログラムを終了するまでの間だけ使用し、次回はもう一度入力していただきます。</translation>
        </message>
        <message>
            <source>Testing …</source>
            <translation>テスト中…</translation>
        </message>
        <message>
            <source>Enter the password: none is known for this user and server.</source>
            <translation>パスワードを入力してください。このユーザー名と送信サーバーのパスワードは保存されていません。</translation>
        </message>
        <message>
            <source>✓ The connection works, log-in included. Nothing was sent.</source>
            <translation>✓ 接続とログインができました。メールは送信していません。</translation>
        </message>
        <message>
            <source> (SMTP %1)</source>
            <translation>（SMTP %1）</translation>
        </message>
        <message>
            <source>The settings were saved. This computer's key store cannot be used, so the password is kept only until the program ends.</source>
            <translation>設定を保存しました。このパソコンではパスワードを保存できないため、プログラムを終了するまでの間だけ使用します。</translation>
        </message>
        <message>
            <source>The mail settings were saved.</source>
            <translation>メール設定を保存しました。</translation>
        </message>
    </context>
    <context>
        <name>mamis::MailSwitch</name>
        <message>
            <source>Send no notification mail</source>
            <translation>通知メールを送らない</translation>
        </message>
        <message>
            <source>Reason for sending no mail (required)</source>
            <translation>通知メールを送らない理由（必須）</translation>
        </message>
        <message>
            <source>Please say why no mail is sent: the history keeps it.</source>
            <translation>通知メールを送らない理由を入力してください。履歴に残ります。</translation>
        </message>
    </context>
    <context>
        <name>mamis::MainWindow</name>
        <message>
            <source>Member information system of the medical associations</source>
            <translation>医師会会員情報システム</translation>
        </message>
        <message>
            <source>No database is open</source>
            <translation>データベースは開いていません</translation>
        </message>
        <message>
            <source>Database: %1</source>
            <translation>データベース：%1</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>Last refresh: %1</source>
            <translation>最終更新：%1</translation>
        </message>
        <message>
            <source>Zoom: %1 %</source>
            <translation>表示倍率：%1%</translation>
        </message>
        <message>
            <source>The server does not answer. It is being looked for; what you have typed stays here and what you have asked for is done as soon as it answers.</source>
            <translation>サーバーが応答しません。接続し直しています。入力した内容はそのまま残り、依頼した操作は接続が戻りしだい行われます。</translation>
        </message>
        <message>
            <source>Shared server: %1</source>
            <translation>共有サーバー：%1</translation>
        </message>
        <message>
            <source>%1 (this page)</source>
            <translation>%1（この画面）</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>どの画面でも</translation>
        </message>
        <message>
            <source>Show and close this list of keys</source>
            <translation>このキー一覧を開く・閉じる</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>1つ前の画面に戻る</translation>
        </message>
        <message>
            <source>One step back, also out of a field</source>
            <translation>1つ前の画面に戻る（入力欄の中からも）</translation>
        </message>
        <message>
            <source>TOP</source>
            <translation>TOP</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>文字を大きく</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>文字を小さく</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>標準の大きさ</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>練習</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>破棄して移動</translation>
        </message>
        <message>
            <source>Discard it and log out</source>
            <translation>破棄してログアウト</translation>
        </message>
        <message>
            <source>Discard it and close</source>
            <translation>破棄して閉じる</translation>
        </message>
    </context>
    <context>
        <name>mamis::MenuButton</name>
        <message>
            <source>%1 (Alt+%2)</source>
            <translation>%1（Alt+%2）</translation>
        </message>
    </context>
    <context>
        <name>mamis::MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>メッセージを閉じる</translation>
        </message>
        <message>
            <source>Open the log's folder</source>
            <translation>ログのフォルダーを開く</translation>
        </message>
    </context>
    <context>
        <name>mamis::MessageEdit</name>
        <message>
            <source>Message</source>
            <translation>連絡メッセージ</translation>
        </message>
        <message>
            <source>Shown in the notification mail to the user.</source>
            <translation>ユーザーへの通知メールに表示されます。</translation>
        </message>
        <message>
            <source>Required for sending back, rejecting and cancelling.</source>
            <translation>※ 差戻・非承認・取消は必須です。</translation>
        </message>
        <message>
            <source>Even where the reason is the same as that of an upper association, say so (example: "Sent back for the same reason as Association X").</source>
            <translation>※ 差戻理由が上層医師会の記載内容と同じ場合でも、同じである旨を入力ください。（例：「●●医師会と同理由で差戻」）</translation>
        </message>
        <message>
            <source>Message (required)</source>
            <translation>連絡メッセージ（必須）</translation>
        </message>
        <message>
            <source>Please write a message: it is required for this action.</source>
            <translation>連絡メッセージを入力してください。この操作では必須です。</translation>
        </message>
        <message>
            <source>The message is too long by %1 characters.</source>
            <translation>連絡メッセージが%1文字超過しています。</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Invisible marks that turn the direction of writing have been removed.</source>
            <translation>文字の向きを変える見えない制御文字を取り除きました。</translation>
        </message>
    </context>
    <context>
        <name>mamis::MessageThread</name>
        <message>
            <source>as of %1</source>
            <translation>%1付</translation>
        </message>
        <message>
            <source>Messages and history</source>
            <translation>連絡メッセージ・履歴</translation>
        </message>
        <message>
            <source>Nothing has been decided yet.</source>
            <translation>まだ履歴はありません。</translation>
        </message>
    </context>
    <context>
        <name>mamis::MovePage</name>
        <message>
            <source>Move to a shared server</source>
            <translation>共有サーバーへ移す</translation>
        </message>
        <message>
            <source>Everything in the file is copied to the server: members, applications, history, mails and users.</source>
            <translation>ファイルの内容（会員・申請・履歴・メール・利用者）をすべてサーバーへコピーします。</translation>
        </message>
        <message>
            <source>All of it is moved, or nothing: whatever goes wrong, nothing half-done stays on the server.</source>
            <translation>すべて移るか、何も移らないかのどちらかです。途中で問題が起きても、サーバーに中途半端なデータは残りません。</translation>
        </message>
        <message>
            <source>The file stays on this computer as it is. Until the end nobody can work with it.</source>
            <translation>元のファイルは、このパソコンにそのまま残ります。終わるまで、このファイルでは作業できません。</translation>
        </message>
        <message>
            <source>Every user who may log in gets a first password for the server. They are shown once, at the end.</source>
            <translation>ログインできる利用者全員に、サーバー用の初回パスワードを発行します。最後に一度だけ表示します。</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>移すとどうなるか</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Choose the database of your office on this computer.</source>
            <translation>このパソコンにある事務局のデータベースを選んでください。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Database on this computer</source>
            <translation>このパソコンのデータベース</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>管理者</translation>
        </message>
        <message>
            <source>Who administers PostgreSQL itself (usually postgres), not a user of an office.</source>
            <translation>PostgreSQL自体の管理者（通常は postgres）です。事務局の利用者ではありません。</translation>
        </message>
        <message>
            <source>Enter the name of the server's administrator (usually postgres).</source>
            <translation>サーバーの管理者の名前（通常は postgres）を入力してください。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Used for this once and not kept. It can stay empty only where the server asks for none.</source>
            <translation>今回だけ使い、保存しません。サーバーがパスワードを求めない場合だけ、空欄にできます。</translation>
        </message>
        <message>
            <source>Administrator of the server</source>
            <translation>サーバーの管理者</translation>
        </message>
        <message>
            <source>How far the move is</source>
            <translation>移行の進み具合</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Stops; nothing stays on the server</source>
            <translation>中止します。サーバーには何も残りません</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>中止しています…</translation>
        </message>
        <message>
            <source>Move to the server</source>
            <translation>サーバーへ移す</translation>
        </message>
        <message>
            <source>Databases (*.mamis);;All files (*)</source>
            <translation>データベース (*.mamis);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>%v of %m rows</source>
            <translation>%v / %m 行</translation>
        </message>
        <message>
            <source>Comparing both sides …</source>
            <translation>両方を照合しています…</translation>
        </message>
        <message>
            <source>Stopped. Nothing was moved: the server and the file are as they were.</source>
            <translation>中止しました。何も移していません。サーバーもファイルも元のままです。</translation>
        </message>
        <message>
            <source>Connecting to the server …</source>
            <translation>サーバーに接続しています…</translation>
        </message>
        <message>
            <source>Moving …</source>
            <translation>移しています…</translation>
        </message>
        <message>
            <source>The database is being moved. Wait until it is done, or stop it first.</source>
            <translation>移行中です。終わるまで待つか、先に中止してください。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
    </context>
    <context>
        <name>mamis::MovedPage</name>
        <message>
            <source>Moved to the shared server</source>
            <translation>共有サーバーへ移しました</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>移行完了</translation>
        </message>
        <message>
            <source>Log in on the server</source>
            <translation>サーバーにログインする</translation>
        </message>
        <message>
            <source>User</source>
            <translation>利用者</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>First password</source>
            <translation>初回パスワード</translation>
        </message>
        <message>
            <source>What was moved</source>
            <translation>移した内容</translation>
        </message>
        <message>
            <source>They are shown here only, and only this once. Copy, print or save them before you go on, and pass each on to its user alone.</source>
            <translation>ここで一度だけ表示します。先に進む前に、コピー・印刷・保存のいずれかをして、それぞれ本人だけに渡してください。</translation>
        </message>
        <message>
            <source>First passwords</source>
            <translation>初回パスワード</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>すべてコピー</translation>
        </message>
        <message>
            <source>Copy all (Ctrl+C)</source>
            <translation>すべてコピー (Ctrl+C)</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>Print (Ctrl+P)</source>
            <translation>印刷 (Ctrl+P)</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>ファイルに保存…</translation>
        </message>
        <message>
            <source>Save as a file (Ctrl+S)</source>
            <translation>ファイルに保存 (Ctrl+S)</translation>
        </message>
        <message>
            <source>Log in on the server (F9)</source>
            <translation>サーバーにログインする (F9)</translation>
        </message>
        <message>
            <source>Server: %1/%2</source>
            <translation>サーバー：%1/%2</translation>
        </message>
        <message>
            <source>%1 rows in %2 tables: as many on the server as in the file.</source>
            <translation>%1行（%2表）を移しました。行数はファイルとサーバーで一致しています。</translation>
        </message>
        <message>
            <source>The history of %1 decisions: unbroken on both sides.</source>
            <translation>申請処理の履歴 %1件が欠落や改変なくつながっていることを、ファイルとサーバーの両方で確認しました。</translation>
        </message>
        <message>
            <source>The file is as it was: %1</source>
            <translation>元のファイルはそのままです：%1</translation>
        </message>
        <message>
            <source>From now on work on the server only: what is entered into the file does not get there.</source>
            <translation>今後はサーバーだけで作業してください。元のファイルに入力しても、サーバーには反映されません。</translation>
        </message>
        <message>
            <source>Copied. Paste them where only you can read them, and empty the clipboard afterwards.</source>
            <translation>コピーしました。ご自分だけが見られる場所に貼り付けてください。その後は別の文字をコピーして、クリップボードに残さないでください。</translation>
        </message>
        <message>
            <source>Sent to the printer: %1</source>
            <translation>プリンターに送信しました：%1</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>ファイルに保存</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSVファイル (*.csv)</translation>
        </message>
        <message>
            <source>Saved: %1. Delete the file when everybody has their password.</source>
            <translation>保存しました：%1　全員に渡し終えたら、このファイルを削除してください。</translation>
        </message>
        <message>
            <source>The first passwords have not been copied, printed or saved yet, and they are shown only here.</source>
            <translation>初回パスワードがまだコピー・印刷・保存されていません。ここでしか表示されません。</translation>
        </message>
        <message>
            <source>I have noted them down</source>
            <translation>控えました</translation>
        </message>
    </context>
    <context>
        <name>mamis::Opening</name>
        <message>
            <source>The database has been made. Log in with the login ID and the password you have just chosen.</source>
            <translation>データベースを作りました。登録したログインIDとパスワードでログインしてください。</translation>
        </message>
        <message>
            <source>Log in with your login ID and the first password you have noted.</source>
            <translation>ご自分のログインIDと、控えた初回パスワードでログインしてください。</translation>
        </message>
        <message>
            <source>The program ended unexpectedly the last time. What had been saved is kept. If this happens again, tell the administrator of your office. The log is in the folder %1.</source>
            <translation>前回、プログラムが予期せず終了しました。保存済みの内容は残っています。繰り返す場合は、医師会の管理者に連絡してください。ログはフォルダー %1 にあります。</translation>
        </message>
        <message>
            <source>The password could not be kept: this computer has no key store that answers. You will be asked for it each time.</source>
            <translation>パスワードを保存できませんでした。このパソコンの資格情報が応答しないためです。ログインのたびにお尋ねします。</translation>
        </message>
        <message>
            <source>Open another database</source>
            <translation>別のデータベースを開く</translation>
        </message>
        <message>
            <source>Databases (*.mamis);;All files (*)</source>
            <translation>データベース (*.mamis);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Preparing the practice database…</source>
            <translation>練習用データベースを準備しています…</translation>
        </message>
        <message>
            <source>Choose the copy</source>
            <translation>戻すコピーを選択</translation>
        </message>
        <message>
            <source>Databases and copies (*.mamis *.mamis.*);;All files (*)</source>
            <translation>データベースとコピー (*.mamis *.mamis.*);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>The copy has taken the place of the database. Log in and look at what is there.</source>
            <translation>コピーを戻しました。ログインして内容を確認してください。</translation>
        </message>
        <message>
            <source>What was there before is kept as %1.</source>
            <translation>元のファイルは次の名前で残しています：%1</translation>
        </message>
    </context>
    <context>
        <name>mamis::OutboxArea</name>
        <message>
            <source>Mails waiting: %L1</source>
            <translation>送信待ちメール：%L1件</translation>
        </message>
    </context>
    <context>
        <name>mamis::OutboxModel</name>
        <message>
            <source>%1 (SMTP %2)</source>
            <translation>%1（SMTP %2）</translation>
        </message>
        <message>
            <source>%1 (planned)</source>
            <translation>%1 予定</translation>
        </message>
        <message>
            <source>In turn</source>
            <translation>順番待ち</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>登録日時</translation>
        </message>
        <message>
            <source>Sent or next try</source>
            <translation>送信日時・次の送信</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
    </context>
    <context>
        <name>mamis::OutboxPage</name>
        <message>
            <source>Sent mail</source>
            <translation>メール送信状況</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>選択解除</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>さらに読み込む</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>もう一度送る</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り下げる</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Name or mail address</source>
            <translation>氏名・フリガナ・メールアドレス</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>メール一覧</translation>
        </message>
        <message>
            <source>Puts this mail among those to be sent now (Ctrl+R)</source>
            <translation>このメールをすぐに送信します（Ctrl+R）</translation>
        </message>
        <message>
            <source>This mail will not be sent (Ctrl+Delete)</source>
            <translation>このメールを送信しないようにします（Ctrl+Delete）</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>メールの本文</translation>
        </message>
        <message>
            <source>This computer's key store cannot be used. The password is kept only until the program ends.</source>
            <translation>このパソコンにはパスワードを保存できません。プログラムを終了するまでの間だけ使用します。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>All mails</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>送信待ち</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>送信できず</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>取下げ</translation>
        </message>
        <message>
            <source>No mail matches: %1</source>
            <translation>該当するメールはありません：%1</translation>
        </message>
        <message>
            <source>There are no mails yet. They are made when applications are decided.</source>
            <translation>メールはまだありません。申請の承認・確認などを行うと、申請者への通知メールがここに並びます。</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>%1件を表示</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>今すぐ送る</translation>
        </message>
        <message>
            <source>From</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>登録日時</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>送信日時</translation>
        </message>
        <message>
            <source>Next try</source>
            <translation>次の送信</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>試行回数</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>The mail is among those to be sent now.</source>
            <translation>メールを送信待ちにしました。まもなく送信します。</translation>
        </message>
        <message>
            <source>The mail was taken back. It will not be sent.</source>
            <translation>メールを取り下げました。このメールは送信されません。</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>最新の状態に更新</translation>
        </message>
        <message>
            <source>To the search</source>
            <translation>検索へ</translation>
        </message>
    </context>
    <context>
        <name>mamis::Pager</name>
        <message>
            <source>First page</source>
            <translation>最初のページ</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Type a page and press Enter</source>
            <translation>ページ番号を入力して Enter</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次のページ</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>最後のページ</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>This is the first page.</source>
            <translation>最初のページです。</translation>
        </message>
        <message>
            <source>This is the last page.</source>
            <translation>最後のページです。</translation>
        </message>
    </context>
    <context>
        <name>mamis::PasswordPage</name>
        <message>
            <source>Change your password</source>
            <translation>パスワードの変更</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>現在のパスワード</translation>
        </message>
        <message>
            <source>Enter the password with which you log in now.</source>
            <translation>今ログインに使っているパスワードを入力してください。</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新しいパスワード</translation>
        </message>
        <message>
            <source>New password (again)</source>
            <translation>新しいパスワード（確認用）</translation>
        </message>
        <message>
            <source>The new password holds from your next log-in on, whatever computer you use.</source>
            <translation>新しいパスワードは、次のログインから（どのパソコンでも）使います。</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>パスワードを変更する</translation>
        </message>
        <message>
            <source>This is the present password. Choose another one.</source>
            <translation>現在のパスワードと同じです。別のパスワードを入力してください。</translation>
        </message>
        <message>
            <source>This is not the password with which you log in. Nothing was changed. Enter it again.</source>
            <translation>現在のパスワードが違います。パスワードは変わっていません。もう一度入力してください。</translation>
        </message>
        <message>
            <source>Changing …</source>
            <translation>変更しています…</translation>
        </message>
        <message>
            <source>The password is being changed. Wait a moment.</source>
            <translation>パスワードを変更しています。しばらくお待ちください。</translation>
        </message>
    </context>
    <context>
        <name>mamis::PendingNote</name>
        <message>
            <source>Unprocessed: %L1</source>
            <translation>未処理：%L1件</translation>
        </message>
        <message>
            <source>%1 days or longer: %L2</source>
            <translation>▲ %1日以上経過：%L2件</translation>
        </message>
        <message>
            <source>Unprocessed applications now:</source>
            <translation>現在の未処理申請数：</translation>
        </message>
        <message>
            <source>%L1 applications</source>
            <translation>%L1件</translation>
        </message>
        <message>
            <source>Show the unprocessed applications</source>
            <translation>未処理の申請を表示します</translation>
        </message>
        <message>
            <source>▲ %1 days or longer: %L2</source>
            <translation>▲ %1日以上経過：%L2件</translation>
        </message>
        <message>
            <source>Show only those that have waited too long</source>
            <translation>▲ の申請だけを表示します</translation>
        </message>
    </context>
    <context>
        <name>mamis::PracticeBand</name>
        <message>
            <source>Practice mode — real members are not affected, and no mail leaves this computer</source>
            <translation>練習モード — 実際の会員には影響しません（メールは送信されません）</translation>
        </message>
    </context>
    <context>
        <name>mamis::PrintPage</name>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>印刷プレビュー</translation>
        </message>
        <message>
            <source>‹ Previous page</source>
            <translation>‹ 前のページ</translation>
        </message>
        <message>
            <source>Previous page (PageUp)</source>
            <translation>前のページ (PageUp)</translation>
        </message>
        <message>
            <source>Next page ›</source>
            <translation>次のページ ›</translation>
        </message>
        <message>
            <source>Next page (PageDown)</source>
            <translation>次のページ (PageDown)</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>ページ全体</translation>
        </message>
        <message>
            <source>Shows the whole page (0)</source>
            <translation>ページ全体を表示します (0)</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>ページ幅</translation>
        </message>
        <message>
            <source>Makes the page as wide as the window (1)</source>
            <translation>ページを画面の幅に合わせます (1)</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>縮小 (−)</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>拡大 (+)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>戻る (Esc)</translation>
        </message>
        <message>
            <source>The PDF file is being written</source>
            <translation>PDFファイルを作成しています</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Stops; no file is left behind (Esc)</source>
            <translation>中止します。ファイルは残りません (Esc)</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDFに保存…</translation>
        </message>
        <message>
            <source>Saves the sheets as a PDF file (Ctrl+S)</source>
            <translation>PDFファイルに保存します (Ctrl+S)</translation>
        </message>
        <message>
            <source>Choose the printer and print…</source>
            <translation>プリンターを選んで印刷する…</translation>
        </message>
        <message>
            <source>Asks for the printer, then prints (Ctrl+P)</source>
            <translation>プリンターを選んで印刷します (Ctrl+P)</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>申請一覧の印刷</translation>
        </message>
        <message>
            <source>%1 applications are too many for paper; %2 can be printed at once. Narrow the search, or save them as a file.</source>
            <translation>%1件は一度に印刷できません（%2件まで）。検索条件で絞り込むか、CSVファイルに出力してください。</translation>
        </message>
        <message>
            <source>CSV download</source>
            <translation>CSVダウンロード</translation>
        </message>
        <message>
            <source>List of applications</source>
            <translation>申請一覧</translation>
        </message>
        <message>
            <source>ticked applications</source>
            <translation>選択した申請</translation>
        </message>
        <message>
            <source>all applications</source>
            <translation>なし（すべての申請）</translation>
        </message>
        <message>
            <source>Applications_%1</source>
            <translation>申請一覧_%1</translation>
        </message>
        <message>
            <source>Only the first %1 applications are printed.</source>
            <translation>先頭の%1件だけを印刷します。</translation>
        </message>
        <message>
            <source>Print the application</source>
            <translation>申請詳細の印刷</translation>
        </message>
        <message>
            <source>Application_%1</source>
            <translation>申請詳細_%1</translation>
        </message>
        <message>
            <source>The file is being written. Wait until it is done, or stop it first.</source>
            <translation>ファイルを作成中です。終わるまで待つか、先に中止してください。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2 ページ</translation>
        </message>
        <message>
            <source>Sent to the printer: %1</source>
            <translation>プリンターに送信しました：%1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDFに保存</translation>
        </message>
        <message>
            <source>PDF file (*.pdf)</source>
            <translation>PDFファイル (*.pdf)</translation>
        </message>
        <message>
            <source>%1 pages saved as %2</source>
            <translation>%1ページを保存しました：%2</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Stopped. No file was left behind.</source>
            <translation>中止しました。ファイルは残っていません。</translation>
        </message>
        <message>
            <source>Previous sheet</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>次のページ</translation>
        </message>
        <message>
            <source>First sheet</source>
            <translation>最初のページ</translation>
        </message>
        <message>
            <source>Last sheet</source>
            <translation>最後のページ</translation>
        </message>
        <message>
            <source>Whole sheet</source>
            <translation>ページ全体を表示</translation>
        </message>
        <message>
            <source>Width of the sheet</source>
            <translation>ページの幅に合わせる</translation>
        </message>
        <message>
            <source>Back; while a file is written: stop</source>
            <translation>戻る（書き出し中は中止）</translation>
        </message>
    </context>
    <context>
        <name>mamis::RecordForm</name>
        <message>
            <source>Please fill this in.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>At most %1 characters can be kept; these are %2.</source>
            <translation>%1文字まで入力できます（現在%2文字）。</translation>
        </message>
        <message>
            <source>Changed by somebody else; it was: %1</source>
            <translation>ほかの人が変更しました。変更前：%1</translation>
        </message>
    </context>
    <context>
        <name>mamis::RequiredMark</name>
        <message>
            <source>required</source>
            <translation>必須</translation>
        </message>
    </context>
    <context>
        <name>mamis::SearchForm</name>
        <message>
            <source>Please type in katakana</source>
            <translation>カタカナで入力ください</translation>
        </message>
        <message>
            <source>Please type</source>
            <translation>入力してください</translation>
        </message>
        <message>
            <source>Part of the name or of its reading, in katakana, hiragana or kanji</source>
            <translation>氏名またはフリガナの一部（カタカナ・ひらがな・漢字、半角・全角）</translation>
        </message>
        <message>
            <source>Part of the facility's name or of its reading; several parts with spaces between them</source>
            <translation>所属施設名またはフリガナの一部（空白で区切ると、すべてを含むものを検索）</translation>
        </message>
        <message>
            <source>The beginning is enough; zeros before it may be left out</source>
            <translation>先頭の数桁だけでも検索できます。先頭の0は省略できます</translation>
        </message>
        <message>
            <source>Application date</source>
            <translation>申請日</translation>
        </message>
        <message>
            <source>Wished date</source>
            <translation>希望日</translation>
        </message>
        <message>
            <source>Kind of application</source>
            <translation>申請種別</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>医籍登録番号</translation>
        </message>
        <message>
            <source>Name (reading)</source>
            <translation>氏名（フリガナ）</translation>
        </message>
        <message>
            <source>Member category</source>
            <translation>会員区分</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>所属施設名</translation>
        </message>
        <message>
            <source>Unprocessed</source>
            <translation>未処理</translation>
        </message>
        <message>
            <source>Waiting for %1 days or longer</source>
            <translation>%1日以上経過</translation>
        </message>
    </context>
    <context>
        <name>mamis::SenderPanel</name>
        <message>
            <source>Mails leave by themselves. What cannot be sent at once is tried again later.</source>
            <translation>メールは自動で送信されます。すぐに送信できなかったメールは、時間をおいて自動で再送します。</translation>
        </message>
        <message>
            <source>Sending mails.</source>
            <translation>メールを送信しています。</translation>
        </message>
        <message>
            <source>No mail is sent in practice mode.</source>
            <translation>練習モードでは送信されません。</translation>
        </message>
        <message>
            <source>Notification mails are switched off in the mail settings. Mails that were waiting are kept.</source>
            <translation>メール設定で、通知メールを送らない設定になっています。送信待ちのメールは保管しています。</translation>
        </message>
        <message>
            <source>No mail server is set yet. Mails are kept and leave as soon as it is set.</source>
            <translation>送信サーバーがまだ設定されていません。メールは保管しており、設定するとすぐに送信します。</translation>
        </message>
        <message>
            <source>The password of the mail server is needed. Mails are kept until then.</source>
            <translation>送信サーバーのパスワードを入力してください。メールは保管しており、入力するとすぐに送信します。</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>今すぐ再試行</translation>
        </message>
        <message>
            <source>Mail settings</source>
            <translation>メール設定</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Use for this session only</source>
            <translation>このセッションだけ使う</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keeps the password in this computer's key store</source>
            <translation>パスワードをこのパソコンのパスワード保管場所に保存します</translation>
        </message>
    </context>
    <context>
        <name>mamis::ServerFields</name>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>The server's name; several, separated by commas, where one stands in for another.</source>
            <translation>サーバーの名前。予備のサーバーがある場合は、カンマで区切って並べます。</translation>
        </message>
        <message>
            <source>Enter the server's name.</source>
            <translation>サーバー名を入力してください。</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Enter the port (usually 5432).</source>
            <translation>ポートを入力してください（通常は 5432）。</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>データベース</translation>
        </message>
        <message>
            <source>Enter the database's name (usually mamis).</source>
            <translation>データベース名を入力してください（通常は mamis）。</translation>
        </message>
        <message>
            <source>Encrypt the connection (TLS)</source>
            <translation>通信を暗号化する（TLS）</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>証明書ファイル</translation>
        </message>
        <message>
            <source>The file from your administrator; empty where this computer trusts the server anyway.</source>
            <translation>管理者から受け取ったファイル。このパソコンがサーバーを既に信頼している場合は空欄のままにします。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
        </message>
    </context>
    <context>
        <name>mamis::ServerPage</name>
        <message>
            <source>Connect to a shared server</source>
            <translation>共有サーバーに接続</translation>
        </message>
        <message>
            <source>Shared server</source>
            <translation>共有サーバー</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>接続テスト</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>Enter your login ID.</source>
            <translation>ログインIDを入力してください。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Enter your password.</source>
            <translation>パスワードを入力してください。</translation>
        </message>
        <message>
            <source>Keep the password in this computer's key store</source>
            <translation>パスワードをこのパソコンの資格情報に保存する</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>The connection works. You log in as %1, %2.</source>
            <translation>接続できました。%1 の %2 さんとしてログインできます。</translation>
        </message>
        <message>
            <source>Connecting …</source>
            <translation>接続しています…</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>接続する</translation>
        </message>
        <message>
            <source>The connection is being made. Wait a moment.</source>
            <translation>接続しています。しばらくお待ちください。</translation>
        </message>
        <message>
            <source>Your administrator tells you the server's name, the certificate file, your login ID and password. If your office has a database on this computer that is to lie on the server from now on, move it there.</source>
            <translation>サーバー名・証明書ファイル・ログインID・パスワードは、管理者にお尋ねください。このパソコンにある事務局のデータベースを今後サーバーで使う場合は、「共有サーバーへ移す」を選んでください。</translation>
        </message>
        <message>
            <source>Move to a shared server …</source>
            <translation>共有サーバーへ移す…</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
    </context>
    <context>
        <name>mamis::SetUpPage</name>
        <message>
            <source>Make a new database</source>
            <translation>新しいデータベースを作る</translation>
        </message>
        <message>
            <source>Name of your association</source>
            <translation>医師会名</translation>
        </message>
        <message>
            <source>Enter the name of your association.</source>
            <translation>医師会名を入力してください。</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>階層</translation>
        </message>
        <message>
            <source>Enter the name of the county or city medical association above yours.</source>
            <translation>上層の郡市区等医師会の名称を入力してください。</translation>
        </message>
        <message>
            <source>Enter the name of the prefectural medical association above yours.</source>
            <translation>上層の都道府県医師会の名称を入力してください。</translation>
        </message>
        <message>
            <source>Association</source>
            <translation>医師会</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Enter the administrator's name.</source>
            <translation>管理者の氏名を入力してください。</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>Half-width letters, digits and . _ - @</source>
            <translation>半角の英数字と . _ - @ が使えます。</translation>
        </message>
        <message>
            <source>Enter a login ID of half-width letters, digits and . _ - @</source>
            <translation>ログインIDを半角の英数字と . _ - @ で入力してください。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Password (again)</source>
            <translation>パスワード（確認用）</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>管理者</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>On a disk of this computer. Not in a shared folder, nor in one that is synchronised (OneDrive …).</source>
            <translation>このパソコンのドライブに保存してください。共有フォルダや、OneDriveなどの同期フォルダは使用できません。</translation>
        </message>
        <message>
            <source>Enter the file with its folder.</source>
            <translation>ファイル名をフォルダから入力してください。</translation>
        </message>
        <message>
            <source>Choose a place …</source>
            <translation>保存先を選択…</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>保存先</translation>
        </message>
        <message>
            <source>Databases (*.mamis);;All files (*)</source>
            <translation>データベース (*.mamis);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Making the database …</source>
            <translation>データベースを作っています…</translation>
        </message>
        <message>
            <source>Make the database</source>
            <translation>データベースを作る</translation>
        </message>
        <message>
            <source>The database is being made. Wait a moment.</source>
            <translation>データベースを作っています。しばらくお待ちください。</translation>
        </message>
    </context>
    <context>
        <name>mamis::SideMenu</name>
        <message>
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <source>Unfold the menu</source>
            <translation>メニューを開く</translation>
        </message>
        <message>
            <source>Fold the menu</source>
            <translation>メニューをたたむ</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>List of all keys (F1)</source>
            <translation>すべてのキーの一覧（F1）</translation>
        </message>
        <message>
            <source>Keys (F1)</source>
            <translation>キー一覧（F1）</translation>
        </message>
    </context>
    <context>
        <name>mamis::StartPage</name>
        <message>
            <source>How do you want to begin?</source>
            <translation>はじめにお選びください</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>はじめに</translation>
        </message>
        <message>
            <source>Open an existing database</source>
            <translation>既存のデータベースを開く</translation>
        </message>
        <message>
            <source>Your office has a database already, for example from another computer or a backup.</source>
            <translation>別のパソコンやバックアップなど、すでにデータベースがある場合はこちら。</translation>
        </message>
        <message>
            <source>Open in practice mode</source>
            <translation>練習モードで開く</translation>
        </message>
        <message>
            <source>Try everything out with invented members. No real member is affected and no mail leaves this computer.</source>
            <translation>架空の会員で操作を試せます。実際の会員には影響せず、メールも送信されません。</translation>
        </message>
        <message>
            <source>Use it on this computer only</source>
            <translation>このPCだけで使う</translation>
        </message>
        <message>
            <source>A new database on this computer: name your association and its administrator.</source>
            <translation>このパソコンに新しいデータベースを作成します。医師会の名称と管理者を決めます。</translation>
        </message>
        <message>
            <source>Connect to a shared server</source>
            <translation>共有サーバーに接続</translation>
        </message>
        <message>
            <source>Your office works together with others on a server that an administrator has set up.</source>
            <translation>管理者が用意したサーバーで、ほかの医師会と一緒に使います。</translation>
        </message>
    </context>
    <context>
        <name>mamis::TopEntry</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2キー）</translation>
        </message>
    </context>
    <context>
        <name>mamis::TopPage</name>
        <message>
            <source>Office of the medical association</source>
            <translation>医師会事務局TOP</translation>
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
            <translation>パスワードを変更しました。次のログインから新しいパスワードをお使いください。</translation>
        </message>
    </context>
    <context>
        <name>mamis::Workbench</name>
        <message>
            <source>Sending a mail… As soon as the mail server has answered, and in %1 seconds at the latest, the program goes on.</source>
            <translation>メールを送信しています… メールサーバーの応答を待って（最長%1秒）続けます。</translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>Members</source>
            <translation>会員情報管理</translation>
        </message>
        <message>
            <source>Look members up and check what is registered</source>
            <translation>会員の検索、登録情報の確認</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申請管理</translation>
        </message>
        <message>
            <source>Take up and decide joinings, changes and resignations</source>
            <translation>入会・異動・退会の申請の確認と処理</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>お知らせ管理</translation>
        </message>
        <message>
            <source>Write notices for the members</source>
            <translation>会員へのお知らせの作成・公開</translation>
        </message>
        <message>
            <source>Office users</source>
            <translation>事務局ユーザー管理</translation>
        </message>
        <message>
            <source>Who works here, and what each may do</source>
            <translation>事務局ユーザーの登録と権限</translation>
        </message>
        <message>
            <source>History</source>
            <translation>操作履歴</translation>
        </message>
        <message>
            <source>Who did what, and when</source>
            <translation>だれが、いつ、何をしたかの記録</translation>
        </message>
        <message>
            <source>Association</source>
            <translation>医師会情報</translation>
        </message>
        <message>
            <source>Address and settings of your association</source>
            <translation>所属医師会の連絡先と設定</translation>
        </message>
        <message>
            <source>Settings of the association</source>
            <translation>医師会設定</translation>
        </message>
        <message>
            <source>Mailings and categories</source>
            <translation>送付物・会員区分設定</translation>
        </message>
        <message>
            <source>What is sent to whom, and the categories of members</source>
            <translation>送付物と会員区分の登録</translation>
        </message>
        <message>
            <source>Enquiries</source>
            <translation>お問合せ</translation>
        </message>
        <message>
            <source>Ask how to use the system</source>
            <translation>操作方法などのお問合せ</translation>
        </message>
        <message>
            <source>Sent mail</source>
            <translation>メール送信状況</translation>
        </message>
        <message>
            <source>Which notifications have left and which have not</source>
            <translation>通知メールの送信結果の確認</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Mail settings</source>
            <translation>メール設定</translation>
        </message>
        <message>
            <source>Mail server and sender of the notifications</source>
            <translation>メールサーバーと差出人の設定</translation>
        </message>
        <message>
            <source>Not part of this version yet</source>
            <translation>この版ではまだ利用できません</translation>
        </message>
        <message>
            <source>Your account may not open this</source>
            <translation>お使いのアカウントではこのメニューを開けません</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Joining</source>
            <translation>入会</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>異動</translation>
        </message>
        <message>
            <source>Resignation</source>
            <translation>退会</translation>
        </message>
        <message>
            <source>All associations</source>
            <translation>すべての医師会</translation>
        </message>
        <message>
            <source>Prefectural and national association only</source>
            <translation>都道府県医師会・日本医師会のみ</translation>
        </message>
        <message>
            <source>National association only</source>
            <translation>日本医師会のみ</translation>
        </message>
        <message>
            <source>Not yet here</source>
            <translation>未着</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>申請中</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>審査中</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>承認済</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>非承認</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>確認中</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>確認済</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>取下げ</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>差戻</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>非承認</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Cancel approval</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>修正</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>閲覧者</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>承認者</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>管理者</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>紙</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>FAX</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>By proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>送信待ち</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Could not be sent</source>
            <translation>送信できず</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>取下げ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>Applied at</source>
            <translation>申請日時</translation>
        </message>
        <message>
            <source>Wished date</source>
            <translation>希望日</translation>
        </message>
        <message>
            <source>Kind of application</source>
            <translation>申請種別</translation>
        </message>
        <message>
            <source>Registration number</source>
            <translation>医籍登録番号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Member category</source>
            <translation>会員区分</translation>
        </message>
        <message>
            <source>Facility</source>
            <translation>所属施設名</translation>
        </message>
        <message>
            <source>Japan Medical Association</source>
            <translation>日本医師会</translation>
        </message>
        <message>
            <source>Prefectural medical association</source>
            <translation>都道府県医師会</translation>
        </message>
        <message>
            <source>County or city medical association</source>
            <translation>郡市区等医師会</translation>
        </message>
        <message>
            <source>Fourth-layer medical association</source>
            <translation>4層目医師会</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>監査</translation>
        </message>
    </context>
    <context>
        <name>mamis::RestorePage</name>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>練習用</translation>
        </message>
        <message>
            <source>Real data</source>
            <translation>実際のデータ</translation>
        </message>
        <message>
            <source>Restore a copy</source>
            <translation>データを戻す</translation>
        </message>
        <message>
            <source>Put the copy in its place</source>
            <translation>コピーを戻す</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>What has been entered since the copy was made is not in it. The present file is not deleted: it is kept beside it under another name.</source>
            <translation>コピーを作成した後に入力した内容は含まれません。現在のファイルは削除せず、別の名前で同じ場所に残します。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Is not there</source>
            <translation>ありません</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>最終更新日時</translation>
        </message>
        <message>
            <source>Can be opened, undamaged</source>
            <translation>開けます。破損はありません</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>会員</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>処理</translation>
        </message>
        <message>
            <source>Last decision</source>
            <translation>最後の処理日時</translation>
        </message>
        <message>
            <source>The copy</source>
            <translation>戻すコピー</translation>
        </message>
        <message>
            <source>The present file</source>
            <translation>現在のファイル</translation>
        </message>
        <message>
            <source>This copy cannot be restored. Nothing was changed. Go back and choose another one.</source>
            <translation>このコピーは戻せません。何も変更していません。戻って、別のコピーを選択してください。</translation>
        </message>
        <message>
            <source>The copy is being put in its place. Please wait a moment.</source>
            <translation>コピーを戻しています。しばらくお待ちください。</translation>
        </message>
    </context>
    <context>
        <name>mamis::ConditionForm</name>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>選択解除</translation>
        </message>
        <message>
            <source>Search (F5, or Enter in a field)</source>
            <translation>検索 (F5、または入力欄で Enter)</translation>
        </message>
        <message>
            <source>Empties all conditions and shows everything</source>
            <translation>検索条件をすべて解除し、全件を表示します</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>選択してください</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>mamis::ListHeader</name>
        <message>
            <source>Sort by</source>
            <translation>並べ替え</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>表示する列</translation>
        </message>
        <message>
            <source>%1, descending</source>
            <translation>%1（降順）</translation>
        </message>
        <message>
            <source>%1, ascending</source>
            <translation>%1（昇順）</translation>
        </message>
        <message>
            <source>Standard columns</source>
            <translation>列を標準に戻す</translation>
        </message>
        <message>
            <source>Columns of the list: %1</source>
            <translation>一覧の見出し：%1</translation>
        </message>
    </context>
    <context>
        <name>mamis::ListModel</name>
        <message>
            <source>Tick all of this page</source>
            <translation>このページをすべて選択</translation>
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
            <translation>行を開く</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Tick or untick the row</source>
            <translation>行にチェックを付ける・外す</translation>
        </message>
        <message>
            <source>Shift+↑, Shift+↓</source>
            <translation>Shift+↑、Shift+↓</translation>
        </message>
        <message>
            <source>Tick from here to there</source>
            <translation>続けてチェックを付ける</translation>
        </message>
        <message>
            <source>Tick all of the search</source>
            <translation>検索結果をすべて選択</translation>
        </message>
        <message>
            <source>←, →</source>
            <translation>←、→</translation>
        </message>
        <message>
            <source>In the header of the list: from column to column</source>
            <translation>一覧の見出しで：列を移る</translation>
        </message>
        <message>
            <source>Space, Enter</source>
            <translation>Space、Enter</translation>
        </message>
        <message>
            <source>In the header of the list: sort, again for the other way round</source>
            <translation>一覧の見出しで：並べ替え（もう一度で逆順）</translation>
        </message>
    </context>
    <context>
        <name>mamis::RecordList</name>
        <message>
            <source>CSV download</source>
            <translation>CSVダウンロード</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>Saves the ticked rows, or all of the search, as a CSV or Excel file (Ctrl+S)</source>
            <translation>選択した行、または検索結果全件をCSV・Excelファイルに保存します（Ctrl+S）</translation>
        </message>
        <message>
            <source>Prints the ticked rows, or all of the search (Ctrl+P)</source>
            <translation>選択した行、または検索結果全件を印刷します（Ctrl+P）</translation>
        </message>
        <message>
            <source>Please specify search conditions.</source>
            <translation>検索条件を指定してください。</translation>
        </message>
        <message>
            <source>Rows per page</source>
            <translation>表示件数</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1件</translation>
        </message>
        <message>
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Sort the list, show and hide columns</source>
            <translation>一覧の並べ替え、表示する列の選択</translation>
        </message>
        <message>
            <source>Back to TOP</source>
            <translation>TOPに戻る</translation>
        </message>
        <message>
            <source>Back to TOP (Alt+Home)</source>
            <translation>TOPに戻る (Alt+Home)</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>選択解除</translation>
        </message>
        <message>
            <source>Empties all conditions and shows everything</source>
            <translation>検索条件をすべて解除し、全件を表示します</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Next page of the list</source>
            <translation>一覧の次のページ</translation>
        </message>
        <message>
            <source>Previous page of the list</source>
            <translation>一覧の前のページ</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>対象件数：%1件</translation>
        </message>
        <message>
            <source>%1 ticked</source>
            <translation>%1件を選択中</translation>
        </message>
        <message>
            <source>Tick all %1 of the search</source>
            <translation>検索結果すべて(%1件)を選択</translation>
        </message>
        <message>
            <source>Untick</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Hide search conditions ▲</source>
            <translation>検索条件を隠す ▲</translation>
        </message>
        <message>
            <source>To the search; again: to all its conditions</source>
            <translation>検索欄へ移動（もう一度押すと詳細条件を表示）</translation>
        </message>
        <message>
            <source>Nothing was searched for</source>
            <translation>検索していません</translation>
        </message>
        <message>
            <source>A condition above cannot be used: its field says why. Correct it and search again.</source>
            <translation>検索条件に使えない内容があります。理由は入力欄に表示しています。直してからもう一度検索してください。</translation>
        </message>
        <message>
            <source>More conditions ▼</source>
            <translation>詳細条件 ▼</translation>
        </message>
        <message>
            <source>Saves all of the search as a CSV or Excel file (Ctrl+S)</source>
            <translation>検索結果のすべてをCSVまたはExcelファイルに保存します (Ctrl+S)</translation>
        </message>
        <message>
            <source>To the rows</source>
            <translation>一覧の行へ移動</translation>
        </message>
    </context>
    <context>
        <name>mamis::Navigator</name>
        <message>
            <source>Discard it and leave</source>
            <translation>破棄して移動</translation>
        </message>
    </context>
    <context>
        <name>mamis::Page</name>
        <message>
            <source>Discard it</source>
            <translation>破棄する</translation>
        </message>
    </context>
    <context>
        <name>mamis::Calendar</name>
        <message>
            <source>Month before</source>
            <translation>前の月</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>次の月</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1年%2月</translation>
        </message>
        <message>
            <source>%1/%2 (%3)</source>
            <translation>%1年%2月（%3）</translation>
        </message>
    </context>
    <context>
        <name>mamis::FirstPasswordPage</name>
        <message>
            <source>Choose your own password</source>
            <translation>自分のパスワードの設定</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>パスワードを設定</translation>
        </message>
        <message>
            <source>Changing …</source>
            <translation>変更しています…</translation>
        </message>
        <message>
            <source>The password is being changed. Wait a moment.</source>
            <translation>パスワードを変更しています。しばらくお待ちください。</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新しいパスワード</translation>
        </message>
        <message>
            <source>New password (again)</source>
            <translation>新しいパスワード（確認用）</translation>
        </message>
        <message>
            <source>This is the password that was given to you. Choose your own.</source>
            <translation>渡されたパスワードと同じです。ご自身のパスワードにしてください。</translation>
        </message>
        <message>
            <source>Your password was given to you by somebody else. Choose one that only you know; then the work begins.</source>
            <translation>今のパスワードは、他の方が発行したものです。ご自身だけが知るパスワードを設定すると、操作を始められます。</translation>
        </message>
    </context>
    <context>
        <name>mamis::GivenPasswordPage</name>
        <message>
            <source>First password</source>
            <translation>初回パスワード</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy (Ctrl+C)</source>
            <translation>コピー（Ctrl+C）</translation>
        </message>
        <message>
            <source>To the list of users</source>
            <translation>ユーザー一覧へ</translation>
        </message>
        <message>
            <source>To the list of users (F9)</source>
            <translation>ユーザー一覧へ（F9）</translation>
        </message>
        <message>
            <source>The password is in the clipboard.</source>
            <translation>パスワードをコピーしました。</translation>
        </message>
        <message>
            <source>Copy the password</source>
            <translation>パスワードのコピー</translation>
        </message>
        <message>
            <source>User: %1　Login ID: %2</source>
            <translation>ユーザー：%1　ログインID：%2</translation>
        </message>
        <message>
            <source>It is shown here only, and only this once. Pass it on to its user alone; at the first log-in they choose another one.</source>
            <translation>このパスワードはここで一度だけ表示します。ご本人だけに伝えてください。初回ログイン時に、ご本人が新しいパスワードを設定します。</translation>
        </message>
        <message>
            <source>In a practice database everybody has this password.</source>
            <translation>練習用データベースでは、全員がこのパスワードを使います。</translation>
        </message>
    </context>
    <context>
        <name>mamis::UserPage</name>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>3 to 32 small letters, digits and . _ - ; it begins with a letter and is never changed.</source>
            <translation>半角の英小文字・数字・「.」「_」「-」で3～32文字（先頭は英小文字）。後から変更できません。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>What each role may do stands below the list of users.</source>
            <translation>権限ごとにできることは、ユーザー一覧の下をご覧ください。</translation>
        </message>
        <message>
            <source>User</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>利用停止</translation>
        </message>
        <message>
            <source>Nobody logs in with it any more</source>
            <translation>このユーザーはログインできなくなります</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>利用再開</translation>
        </message>
        <message>
            <source>With a new first password</source>
            <translation>新しい初回パスワードを発行します</translation>
        </message>
        <message>
            <source>Issue a password</source>
            <translation>パスワード再発行</translation>
        </message>
        <message>
            <source>For somebody who has forgotten theirs</source>
            <translation>パスワードを忘れた方のために発行します</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロック解除</translation>
        </message>
        <message>
            <source>Lets somebody log in who typed a wrong password too often</source>
            <translation>パスワードを続けて間違えた方が、すぐにログインできるようになります</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>ユーザーの追加</translation>
        </message>
        <message>
            <source>Last log-in: %1</source>
            <translation>最終ログイン：%1</translation>
        </message>
        <message>
            <source>Has never logged in</source>
            <translation>最終ログイン：なし</translation>
        </message>
        <message>
            <source>This is you: another administrator changes your role.</source>
            <translation>ご自身のため、権限の変更は他の管理者が行います。</translation>
        </message>
        <message>
            <source>The first password is made when you save. It is shown once.</source>
            <translation>保存すると初回パスワードを発行し、一度だけ表示します。</translation>
        </message>
        <message>
            <source>%1 will not be able to log in any more. What they did stays in the history, and the account can be opened again.</source>
            <translation>%1さんはログインできなくなります。これまでの操作は履歴に残り、後から利用を再開できます。</translation>
        </message>
        <message>
            <source>Close it now</source>
            <translation>停止する</translation>
        </message>
        <message>
            <source>The account is closed.</source>
            <translation>利用を停止しました。</translation>
        </message>
        <message>
            <source>%1 gets a new first password; the present one does not work any more.</source>
            <translation>%1さんに新しい初回パスワードを発行します。今のパスワードは使えなくなります。</translation>
        </message>
        <message>
            <source>%1 may log in again, with a new first password.</source>
            <translation>%1さんの利用を再開し、新しい初回パスワードを発行します。</translation>
        </message>
        <message>
            <source>Make the password</source>
            <translation>発行する</translation>
        </message>
        <message>
            <source>The account is unlocked.</source>
            <translation>ロックを解除しました。</translation>
        </message>
        <message>
            <source>A login ID is never changed.</source>
            <translation>ログインIDは変更できません。</translation>
        </message>
    </context>
    <context>
        <name>mamis::UsersPage</name>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Last log-in</source>
            <translation>最終ログイン</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>できること</translation>
        </message>
        <message>
            <source>Looks at everything, the history too, and changes nothing</source>
            <translation>履歴を含むすべての閲覧のみ（変更はできません）</translation>
        </message>
        <message>
            <source>Looks only</source>
            <translation>閲覧のみ</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Locked until %1</source>
            <translation>ロック中（%1まで）</translation>
        </message>
        <message>
            <source>Active (first password)</source>
            <translation>有効（初回パスワード）</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Office users</source>
            <translation>事務局ユーザー管理</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>Enter or a click opens a user. Nobody is deleted: the history names them.</source>
            <translation>行をクリックするかEnterキーで開きます。履歴に名前が残るため、ユーザーは削除できません。</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>ユーザーの追加</translation>
        </message>
        <message>
            <source>Add a user (Ctrl+N)</source>
            <translation>ユーザーの追加（Ctrl+N）</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>権限ごとにできること</translation>
        </message>
        <message>
            <source>mail settings</source>
            <translation>メール設定</translation>
        </message>
        <message>
            <source>look at the history</source>
            <translation>操作履歴の閲覧</translation>
        </message>
        <message>
            <source>manage the office's users and the association's settings</source>
            <translation>事務局ユーザーの管理、医師会設定</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Log-in</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Log-in refused</source>
            <translation>ログイン失敗</translation>
        </message>
        <message>
            <source>Log-out</source>
            <translation>ログアウト</translation>
        </message>
        <message>
            <source>Own password changed</source>
            <translation>自分のパスワードの変更</translation>
        </message>
        <message>
            <source>Application opened</source>
            <translation>申請の閲覧</translation>
        </message>
        <message>
            <source>Saved as a file</source>
            <translation>ファイルへの出力</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>Mail sent again</source>
            <translation>メールの再送</translation>
        </message>
        <message>
            <source>Mail taken back</source>
            <translation>メールの取消</translation>
        </message>
        <message>
            <source>Mail settings changed</source>
            <translation>メール設定の変更</translation>
        </message>
        <message>
            <source>User added</source>
            <translation>利用者の追加</translation>
        </message>
        <message>
            <source>User changed</source>
            <translation>利用者の変更</translation>
        </message>
        <message>
            <source>User given a new password</source>
            <translation>利用者のパスワード再設定</translation>
        </message>
        <message>
            <source>History checked</source>
            <translation>改ざん検査</translation>
        </message>
        <message>
            <source>Clock doubted</source>
            <translation>時計の確認</translation>
        </message>
        <message>
            <source>Witness of another association</source>
            <translation>他の医師会の履歴の控え</translation>
        </message>
        <message>
            <source>Log-in and log-out</source>
            <translation>ログイン・ログアウト</translation>
        </message>
        <message>
            <source>Status of applications</source>
            <translation>申請ステータスの変更</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>閲覧</translation>
        </message>
        <message>
            <source>Files and prints</source>
            <translation>出力・印刷</translation>
        </message>
        <message>
            <source>Notification mails</source>
            <translation>通知メール</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定の変更</translation>
        </message>
        <message>
            <source>Office users</source>
            <translation>事務局ユーザー管理</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>利用者</translation>
        </message>
        <message>
            <source>Login ID</source>
            <translation>ログインID</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Check value</source>
            <translation>検査値</translation>
        </message>
        <message>
            <source>History</source>
            <translation>操作履歴</translation>
        </message>
        <message>
            <source>List</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>出力する項目</translation>
        </message>
        <message>
            <source>Searched by</source>
            <translation>検索条件</translation>
        </message>
        <message>
            <source>File of the same name</source>
            <translation>同名のファイル</translation>
        </message>
        <message>
            <source>Number of the mail</source>
            <translation>メール番号</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更した項目</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>比べた日時</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Lines checked</source>
            <translation>検査した行数</translation>
        </message>
        <message>
            <source>Number of the line</source>
            <translation>行の番号</translation>
        </message>
        <message>
            <source>CSV (UTF-8)</source>
            <translation>CSV（UTF-8）</translation>
        </message>
        <message>
            <source>CSV (Shift_JIS)</source>
            <translation>CSV（Shift_JIS）</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>PDF file</source>
            <translation>PDFファイル</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>紙</translation>
        </message>
        <message>
            <source>ticked rows only</source>
            <translation>選択した行のみ</translation>
        </message>
        <message>
            <source>The history is whole</source>
            <translation>異常なし</translation>
        </message>
        <message>
            <source>The history is not whole</source>
            <translation>異常あり</translation>
        </message>
        <message>
            <source>Records do not fit the history</source>
            <translation>記録が履歴と一致しない</translation>
        </message>
        <message>
            <source>The clock seemed to be behind</source>
            <translation>パソコンの時計が遅れている疑い</translation>
        </message>
        <message>
            <source>The clock seemed to be ahead</source>
            <translation>パソコンの時計が進んでいる疑い</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Sending of mails</source>
            <translation>メールの送信</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>送信サーバー</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>User of the mail server</source>
            <translation>メールサーバーのユーザー名</translation>
        </message>
        <message>
            <source>Sender's name</source>
            <translation>差出人名</translation>
        </message>
        <message>
            <source>Sender's address</source>
            <translation>差出人のメールアドレス</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>認証局の証明書</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Kana</source>
            <translation>フリガナ</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>郵便番号</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
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
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Days until ▲</source>
            <translation>▲までの日数</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>上書きした</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空欄）</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更（内容は記録しません）</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>End of its history</source>
            <translation>履歴の末尾</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>User unlocked</source>
            <translation>ユーザーのロック解除</translation>
        </message>
        <message>
            <source>Association's data changed</source>
            <translation>医師会情報の変更</translation>
        </message>
        <message>
            <source>Member categories changed</source>
            <translation>会員区分の変更</translation>
        </message>
        <message>
            <source>Reasons for resignation changed</source>
            <translation>退会事由の変更</translation>
        </message>
        <message>
            <source>Founders changed</source>
            <translation>開設主体の変更</translation>
        </message>
        <message>
            <source>Wording of a mail changed</source>
            <translation>通知メールの文面の変更</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>代表者</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Death of the member</source>
            <translation>会員の死亡</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Locked until</source>
            <translation>ロック解除日時</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryArea</name>
        <message>
            <source>This is the first line of the list.</source>
            <translation>一覧の最初の行です。</translation>
        </message>
        <message>
            <source>This is the last line of the list.</source>
            <translation>一覧の最後の行です。</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryCheckPage</name>
        <message>
            <source>✕ The history is not whole</source>
            <translation>✕ 操作履歴に異常があります</translation>
        </message>
        <message>
            <source>✕ Records do not fit the history</source>
            <translation>✕ 操作履歴と一致しない記録があります</translation>
        </message>
        <message>
            <source>✕ The noted check value is not part of this history</source>
            <translation>✕ 控えた検査値が、この操作履歴に含まれていません</translation>
        </message>
        <message>
            <source>✓ The history is whole</source>
            <translation>✓ 操作履歴に異常はありません</translation>
        </message>
        <message>
            <source>%1: line no. %2 (%3) does not follow the one before it. It or a line beside it was changed, removed or put in past this program.</source>
            <translation>%1：%2番の行（%3）が、その前の行とつながりません。この行またはその前後の行が、このシステム以外から変更・削除・追加されています。</translation>
        </message>
        <message>
            <source>%1: from line no. %2 on the lines are missing.</source>
            <translation>%1：%2番以降の行がありません。</translation>
        </message>
        <message>
            <source>The lines before it are as they were written; of those after it nothing can be said.</source>
            <translation>それより前の行は、記録されたときのままです。それより後の行については判断できません。</translation>
        </message>
        <message>
            <source>%1 lines were checked: each is as it was written and none is missing.</source>
            <translation>%1行を検査しました。すべて記録されたときのままで、欠けている行はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n status(es), membership(s) or mail(s) are not as the history leads to: they were changed past this program.</source>
            <translation>
                <numerusform>操作履歴と一致しないステータス・会員籍・メールが%n件あります。このシステム以外から変更されています。</numerusform>
            </translation>
        </message>
        <message>
            <source>The noted check value is part of this history.</source>
            <translation>控えた検査値は、この操作履歴に含まれています。</translation>
        </message>
        <message>
            <source>Either it was noted at another database, or an older copy of this one was put back, or the history was written anew after it was noted.</source>
            <translation>別のデータベースで控えた値であるか、古い控えのデータベースに戻されたか、控えた後に操作履歴が書き換えられています。</translation>
        </message>
        <message>
            <source>Please stop working, keep the database as it is now, and tell the person in charge of the system. "mamis-officectl check" says more.</source>
            <translation>作業を止め、データベースを今の状態のまま保管し、システムの担当者にお知らせください。詳しくは mamis-officectl check で調べられます。</translation>
        </message>
        <message>
            <source>Check of the history</source>
            <translation>操作履歴の改ざん検査</translation>
        </message>
        <message>
            <source>Check for tampering</source>
            <translation>改ざん検査</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Start the check</source>
            <translation>検査を開始する</translation>
        </message>
        <message>
            <source>Every line of the history carries a check value made of all it says and of the line before. The check computes them all anew and finds lines that were changed or removed. Large histories take some minutes; work can go on.</source>
            <translation>操作履歴の各行には、その行の内容と前の行から計算した検査値が付いています。すべての検査値を計算し直し、変更または削除された行がないかを調べます。件数が多いと数分かかりますが、その間もほかの作業を続けられます。</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>検査の進み具合</translation>
        </message>
        <message>
            <source>Check value noted earlier (may be left empty)</source>
            <translation>以前に控えた検査値（省略できます）</translation>
        </message>
        <message>
            <source>Check value of the last line, to be noted</source>
            <translation>最後の行の検査値（控え用）</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>The check value has been copied.</source>
            <translation>検査値をコピーしました。</translation>
        </message>
        <message>
            <source>Note it outside this computer, with the date. Typed in above at a later check, it shows that the history was not written anew as a whole since then.</source>
            <translation>日付とともに、このパソコン以外の場所に控えてください。後日の検査で上の欄に入力すると、その間に操作履歴全体が書き換えられていないことを確かめられます。</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧に戻る (Esc)</translation>
        </message>
        <message>
            <source>Start the check (Ctrl+Enter)</source>
            <translation>検査を開始する（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Please type a number, a colon and 64 digits or letters from a to f, as they were shown.</source>
            <translation>表示されたとおりに、番号、コロン（:）、64桁の英数字（0～9、a～f）を入力してください。</translation>
        </message>
        <message>
            <source>Stopped. The history was not checked to its end.</source>
            <translation>中止しました。操作履歴は最後まで検査されていません。</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryDetailPage</name>
        <message>
            <source>Date and time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>利用者</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Application status</source>
            <translation>申請ステータス</translation>
        </message>
        <message>
            <source>Date of joining, change or resignation</source>
            <translation>入会・異動・退会年月日</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>連絡メッセージ</translation>
        </message>
        <message>
            <source>Notification mail</source>
            <translation>通知メール</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>送信しない（理由：%1）</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Place in the history</source>
            <translation>履歴の中の位置</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>none (from before lines were linked)</source>
            <translation>なし（検査値が付く前の行）</translation>
        </message>
        <message>
            <source>Check value</source>
            <translation>検査値</translation>
        </message>
        <message>
            <source>Line of the history</source>
            <translation>操作履歴の詳細</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>操作履歴の詳細</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Open the application</source>
            <translation>申請を開く</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧に戻る (Esc)</translation>
        </message>
        <message>
            <source>Previous line of the list</source>
            <translation>一覧の前の行</translation>
        </message>
        <message>
            <source>Next line of the list</source>
            <translation>一覧の次の行</translation>
        </message>
        <message>
            <source>History: %1</source>
            <translation>操作履歴：%1</translation>
        </message>
        <message>
            <source>This line is not about an application.</source>
            <translation>この行は申請についての記録ではありません。</translation>
        </message>
        <message>
            <source>Opens the application this line is about (Ctrl+Enter)</source>
            <translation>この行の申請を開きます（Ctrl+Enter）</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryForm</name>
        <message>
            <source>Date</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>利用者</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Applicant's name (reading)</source>
            <translation>申請者の氏名（フリガナ）</translation>
        </message>
        <message>
            <source>Please type in katakana</source>
            <translation>カタカナで入力ください</translation>
        </message>
        <message>
            <source>Part of the name or of its reading, in katakana, hiragana or kanji</source>
            <translation>氏名またはフリガナの一部（カタカナ・ひらがな・漢字、半角・全角）</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryModel</name>
        <message>
            <source>Date and time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>利用者</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>(nobody logged in)</source>
            <translation>（ログイン前）</translation>
        </message>
    </context>
    <context>
        <name>mamis::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>操作履歴</translation>
        </message>
        <message>
            <source>Check for tampering</source>
            <translation>改ざん検査</translation>
        </message>
        <message>
            <source>Checks that nobody has changed or removed a line of the history (F4)</source>
            <translation>操作履歴が変更・削除されていないかを検査します（F4）</translation>
        </message>
        <message>
            <source>There is nothing in the history yet</source>
            <translation>操作履歴はまだありません</translation>
        </message>
        <message>
            <source>What is done from now on appears here.</source>
            <translation>これから行う操作がここに記録されます。</translation>
        </message>
        <message>
            <source>Nothing in the history matches these conditions</source>
            <translation>条件に合う操作履歴はありません</translation>
        </message>
        <message>
            <source>Remove a condition above.</source>
            <translation>上の条件を減らしてください。</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excelブック (*.xlsx)</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>保存先</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSVファイル (*.csv)</translation>
        </message>
        <message>
            <source>History_%1</source>
            <translation>操作履歴_%1</translation>
        </message>
        <message>
            <source>The file is being written…</source>
            <translation>ファイルに書き出しています…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>%1 lines written to %2</source>
            <translation>%1行を書き出しました：%2</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Stopped. No file was left behind.</source>
            <translation>中止しました。ファイルは残っていません。</translation>
        </message>
        <message>
            <source>Name of the applicant</source>
            <translation>申請者の氏名</translation>
        </message>
        <message>
            <source>Part of the name or of its reading, in katakana, hiragana or kanji (Ctrl+L)</source>
            <translation>氏名・フリガナの一部（カタカナ・ひらがな・漢字）を入力してEnterキーを押します（Ctrl+L）</translation>
        </message>
    </context>
    <context>
        <name>mamis::AssociationPage</name>
        <message>
            <source>Reading</source>
            <translation>フリガナ</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>代表者</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>郵便番号</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>所在地</translation>
        </message>
        <message>
            <source>TEL</source>
            <translation>TEL</translation>
        </message>
        <message>
            <source>Stands in the mails as the office to ask.</source>
            <translation>通知メールに、問い合わせ先として記載されます。</translation>
        </message>
        <message>
            <source>FAX</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Stands in the mails as the office to ask. The sender's address is in the mail settings.</source>
            <translation>通知メールに、問い合わせ先として記載されます。差出人のアドレスは「メール設定」で設定します。</translation>
        </message>
        <message>
            <source>This mail address cannot be used.</source>
            <translation>このメールアドレスは使用できません。</translation>
        </message>
        <message>
            <source>Association above: %1</source>
            <translation>上層の医師会：%1</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>登録されていません</translation>
        </message>
        <message>
            <source>Unprocessed applications</source>
            <translation>未処理の申請</translation>
        </message>
        <message>
            <source>Days until ▲</source>
            <translation>▲を表示するまでの日数</translation>
        </message>
        <message>
            <source>Calendar days from the day on which an application comes to you.</source>
            <translation>申請が届いた日から数えた日数（暦日）です。</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Only administrators of your office change this.</source>
            <translation>変更できるのは、事務局の管理者だけです。</translation>
        </message>
        <message>
            <source>Name of the association</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Your association</source>
            <translation>医師会情報</translation>
        </message>
    </context>
    <context>
        <name>mamis::CodePage</name>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>It stands before the name and in files, and stays as it is.</source>
            <translation>名称の前や出力ファイルに記載されます。登録後は変更できません。</translation>
        </message>
        <message>
            <source>Where it was chosen already, the new name is shown from now on.</source>
            <translation>すでに選択されているところにも、新しい名称が表示されます。</translation>
        </message>
        <message>
            <source>Death of the member: no notification mail is sent</source>
            <translation>会員の死亡（通知メールを送信しない）</translation>
        </message>
        <message>
            <source>Offered for new choices</source>
            <translation>新しく選択できる（使用中）</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>mamis::CodesPage</name>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Notification mail</source>
            <translation>通知メール</translation>
        </message>
        <message>
            <source>none (death)</source>
            <translation>送信しない（死亡）</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>送信する</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>使用停止</translation>
        </message>
        <message>
            <source>Member categories</source>
            <translation>会員区分</translation>
        </message>
        <message>
            <source>Reasons for resigning</source>
            <translation>退会事由</translation>
        </message>
        <message>
            <source>Founders</source>
            <translation>開設主体</translation>
        </message>
        <message>
            <source>Mailings and categories</source>
            <translation>送付物・会員区分設定</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>使用停止</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>設定の種類</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>This list is common to all associations on the server: it can be looked at here, and no office changes it.</source>
            <translation>この一覧は、共有サーバーを使用するすべての医師会に共通です。ここでは閲覧のみで、各医師会の事務局からは変更できません。</translation>
        </message>
        <message>
            <source>Only administrators of your office change this.</source>
            <translation>変更できるのは、事務局の管理者だけです。</translation>
        </message>
        <message>
            <source>What is not used any more is retired: it is not offered for new choices, and stays where it was chosen. Nothing is deleted.</source>
            <translation>使わなくなったものは「使用停止」にします。新しく選択できなくなりますが、すでに選択されているものはそのまま残ります。削除はできません。</translation>
        </message>
        <message>
            <source>Use again</source>
            <translation>使用再開</translation>
        </message>
        <message>
            <source>Offers it for new choices again</source>
            <translation>新しく選択できるようにします</translation>
        </message>
        <message>
            <source>Does not offer it for new choices any more</source>
            <translation>新しく選択できないようにします（すでに選択されているものは残ります）</translation>
        </message>
        <message>
            <source>%1 is offered again.</source>
            <translation>「%1」の使用を再開しました。</translation>
        </message>
        <message>
            <source>%1 is not offered any more.</source>
            <translation>「%1」を使用停止にしました。</translation>
        </message>
        <message>
            <source>CSV import</source>
            <translation>CSV取込</translation>
        </message>
        <message>
            <source>CSV download</source>
            <translation>CSVダウンロード</translation>
        </message>
        <message>
            <source>Takes in a file with the columns 順序, 名称 and 有効; what it does not name stays</source>
            <translation>「順序」「名称」「有効」の3項目のCSVファイルを取り込みます（ファイルにない会員区分はそのまま残ります）</translation>
        </message>
        <message>
            <source>Saves the list as a CSV file (UTF-8)</source>
            <translation>一覧をCSVファイル（UTF-8）に保存します</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>CSVファイル (*.csv)</translation>
        </message>
        <message>
            <source>Member_categories</source>
            <translation>会員区分</translation>
        </message>
        <message>
            <source>The list is saved in the file %1.</source>
            <translation>一覧をファイル「%1」に保存しました。</translation>
        </message>
        <message>
            <source>The file was taken in: %1 added, %2 changed.</source>
            <translation>ファイルを取り込みました（追加%1件、変更%2件）。</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Texts of mails</source>
            <translation>通知メールの文面</translation>
        </message>
        <message>
            <source>What the notification mails to the applicants say</source>
            <translation>申請者への通知メールの文面を確認・変更します</translation>
        </message>
    </context>
    <context>
        <name>mamis::MailingsArea</name>
        <message>
            <source>%1 is saved.</source>
            <translation>「%1」を保存しました。</translation>
        </message>
    </context>
    <context>
        <name>mamis::TemplatePage</name>
        <message>
            <source>There is no such placeholder: %1. Choose one from the list.</source>
            <translation>使用できない差し込み項目があります：%1　「差し込み」の一覧から選んでください。</translation>
        </message>
        <message>
            <source>Texts of the notification mails</source>
            <translation>通知メールの文面</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>文面の変更</translation>
        </message>
        <message>
            <source>Standard text</source>
            <translation>標準の文面</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文面</translation>
        </message>
        <message>
            <source>What stands in { } is filled in. A paragraph whose placeholder has nothing to say is left out.</source>
            <translation>{ } の部分には、申請の内容が差し込まれます。差し込む内容がない段落は省略されます。</translation>
        </message>
        <message>
            <source>Fills in the standard text; it holds when it is saved</source>
            <translation>標準の文面を入力欄に入れます（保存するまでは変わりません）</translation>
        </message>
        <message>
            <source>Example of the mail</source>
            <translation>通知メールの例</translation>
        </message>
        <message>
            <source>Only administrators of your office change this.</source>
            <translation>変更できるのは、事務局の管理者だけです。</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>差し込み</translation>
        </message>
        <message>
            <source>Inserts what is filled in where the cursor is</source>
            <translation>カーソルの位置に差し込み項目を入れます</translation>
        </message>
        <message>
            <source>Text of the mail: %1 – %2</source>
            <translation>通知メールの文面：%1・%2</translation>
        </message>
        <message>
            <source>Subject: %1</source>
            <translation>件名：%1</translation>
        </message>
    </context>
    <context>
        <name>mamis::TemplatesPage</name>
        <message>
            <source>Kind</source>
            <translation>申請種別</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文面</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>医師会独自</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Texts of the notification mails</source>
            <translation>通知メールの文面</translation>
        </message>
        <message>
            <source>Texts of mails</source>
            <translation>通知メールの文面</translation>
        </message>
        <message>
            <source>Another text holds for the mails that are made from then on; those that are there already keep theirs.</source>
            <translation>文面を変更すると、それ以降に作成される通知メールに使用されます。すでに作成された通知メールの文面は変わりません。</translation>
        </message>
    </context>
    <context>
        <name>mamis::LockCover</name>
        <message>
            <source>The screen is locked</source>
            <translation>画面をロックしました</translation>
        </message>
        <message>
            <source>%1 is logged in; nobody has used the window for a while. What was typed is still there.</source>
            <translation>%1さんがログイン中です。しばらく操作がなかったため、画面をロックしました。入力中の内容はそのまま残っています。</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>ログイン中の方のパスワード</translation>
        </message>
        <message>
            <source>Enter the password with which you log in.</source>
            <translation>ログインに使うパスワードを入力してください。</translation>
        </message>
        <message>
            <source>Log in as somebody else</source>
            <translation>別のユーザーでログイン</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>ロックを解除</translation>
        </message>
        <message>
            <source>Who logs in as somebody else gives up what is not saved.</source>
            <translation>別のユーザーでログインすると、保存していない内容は失われます。</translation>
        </message>
        <message>
            <source>This is not the password of whoever is logged in. Enter it again.</source>
            <translation>ログイン中の方のパスワードではありません。もう一度入力してください。</translation>
        </message>
    </context>
</TS>
