-- What a new database begins with. All of it can be edited by the office; only 09 and 14 of the founders and the form
-- "NN" of the reasons are known from the manual, the rest of the official lists is not public.
insert into founder (code, label) values
    ('01', '国'), ('02', '都道府県'), ('03', '市町村'), ('04', '日赤・済生会等'), ('05', '社会保険関係団体'),
    ('06', '法人-公益法人'), ('07', '法人-学校法人'), ('08', '法人-社会福祉法人'), ('09', '法人-医療法人'),
    ('10', '法人-医療生協'), ('11', '法人-会社'), ('12', '法人-その他'), ('13', 'その他'), ('14', '個人')
--;;
insert into reason (code, label, is_death) values
    ('01', '転出（他の医師会へ）', false), ('02', '本人の希望', false), ('03', '閉院・廃業', false),
    ('04', '退職', false), ('05', '死亡', true), ('06', '会費滞納', false), ('09', 'その他', false)
--;;
insert into template (association_id, kind, action, subject, body, created_at) values
    (null, '*', '*', '【{医師会}】{申請種別}申請のお知らせ（{変更後}）',
'{氏名} 様

{医師会}です。
{申請日}に申請された{申請種別}届について、申請ステータスが次のとおり変わりましたのでお知らせします。

申請ステータス：{変更前} → {変更後}

{申請種別}年月日：{年月日}

【連絡メッセージ】
{連絡メッセージ}

ご不明な点は、下記までお問い合わせください。
{医師会}
{連絡先}
', '2024-10-30T00:00:00.000Z')
