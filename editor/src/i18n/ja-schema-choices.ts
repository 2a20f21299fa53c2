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

  // Settings of the journey
  'Never': 'しない',
  'Always': 'いつでも',
  'After': '一定の日数の後',
  'Consent': '同意',
  'Contract': '契約',
  'Legal Obligation': '法的義務',
  is: 'が次と等しい',
  'is not': 'が次と異なる',
  'is less than': 'が次より小さい',
  'is at most': 'が次以下',
  'is more than': 'が次より大きい',
  'is at least': 'が次以上',
  contains: 'に次を含む',
  'starts with': 'が次で始まる',
  'is one of': 'が次のいずれか',
  'is known': 'がわかっている',
  'is not known': 'がわかっていない',
  'how many': '回数',
  'sum of a property': '項目の合計',
  'smallest value of a property': '項目の最小値',
  'largest value of a property': '項目の最大値',
  'days since the first': '最初からの日数',
  'days since the last': '最後からの日数',
  'messages received': '受け取ったメッセージ数',
  'messages answered': '返信したメッセージ数',
  Marketing: 'マーケティング',
  Service: 'サービス連絡',
  Transactional: '取引連絡',
  Delighted: 'とても満足',
  Pleased: '満足',
  Neutral: 'ふつう',
  Uneasy: '不安',
  Upset: '不満',
};
