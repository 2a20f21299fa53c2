/** What the values of the schemas' enums are called in Japanese, by their English label; apart from titles, for `Days` is a unit here and a number of days there. */
export const jaSchemaChoices: Readonly<Record<string, string>> = {
  'Email': 'メール',
  'SMS': 'SMS',

  'Seconds': '秒',
  'Minutes': '分',
  'Hours': '時間',
  'Days': '日',
  'Weeks': '週間',

  // Entry
  'Offered contacts': '候補として渡された人',
  'Everyone with an event': 'イベントが起きた人',
  'Items that flow in': 'n8n から来た人',

  // Fatigue Cap
  'Leave by Capped': '「上限に到達」から出る',
  'Wait for a free place': '送れるようになるまで待つ',

  // Send
  'Obeys the caps': 'マーケティング',
  'An answer or a notice; never capped, only counted': 'サービス連絡',
  'About an order or a contract; never capped, only counted': '取引連絡',
  "Wait until the journey's quiet hours are over": '時間帯が終わるまで待つ',
  'Send at any hour': '時間帯を問わず送る',

  // Rules of segments
  'Group': 'グループ',
  'Attribute': '顧客の情報',
  'Event': 'イベント',
  'Message': 'メッセージ',
  'Every rule holds': 'すべてに当てはまる',
  'At least one': 'いずれかに当てはまる',
  'Not one of them': 'どれにも当てはまらない',
  'Eq': '等しい',
  'Ne': '等しくない',
  'Lt': '未満',
  'Lte': '以下',
  'Gt': 'より大きい',
  'Gte': '以上',
  'Contains': '含む',
  'Starts With': 'で始まる',
  'In': 'いずれかに一致',
  'Exists': '値がある',
  'Missing': '値がない',
  'Count': '回数',
  'Sum': '合計',
  'Min': '最小値',
  'Max': '最大値',
  'Days Since First': '最初からの日数',
  'Days Since Last': '最後からの日数',
  'Sent': '受信数',
  'Replied': '返信数',

  // Settings of the journey
  'Never': 'しない',
  'Always': 'いつでも',
  'After': '一定の日数の後',
  'Consent': '同意',
  'Contract': '契約',
  'Legal Obligation': '法的義務',
};
