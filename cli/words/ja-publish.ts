import type { StepChange } from '../publish/diff-journeys';
import { lacksPackage, type enPublish } from './en-publish';

const parts: Readonly<Record<StepChange['part'], string>> = {
  step: 'ステップ', edges: 'ステップ間の線', name: '名前', settings: 'ジャーニーの設定', topics: 'トピック', messages: 'メッセージ',
  tests: 'テスト', description: '説明', n8n: 'n8n 自身のもの(キャンバスのメモ、設定)',
};

export const jaPublish = {
  change: {
    created: (name: string, url: string) => `ワークフロー「${name}」を作成し、公開しました: ${url}`,
    updated: (name: string, url: string) => `ワークフロー「${name}」を更新し、公開しました: ${url}`,
    published: (name: string, url: string) => `ワークフロー「${name}」は最新でしたが未公開だったため、公開しました: ${url}`,
    unchanged: (name: string, url: string) => `変更はありません。ワークフロー「${name}」はこの内容で公開中です: ${url}`,
  },
  waiting: (steps: readonly string[]) => `次のステップの応答を待っています: ${steps.join('、')} ...`,
  up: 'ジャーニーは稼働しています。待機すべきステップがすべて応答しました。',
  notConfirmed: {
    'no-secret': '稼働を確認できません。N8N_JOURNEYS_SECRET(Journey Sender 認証情報のシークレット)がないため n8n に尋ねられません。設定してもう一度公開してください。ほかは何も変わりません。',
    'no-inbox': '稼働を確認できません。この n8n に公開中の Journey Inbox がありません。「n8n-nodes-journeys setup」の後にもう一度公開してください。ほかは何も変わりません。',
    'wrong-secret': '稼働を確認できません。Journey Inbox が N8N_JOURNEYS_SECRET を拒否しました。Inbox が使う Journey Sender 認証情報のシークレットを設定し、もう一度公開してください。',
  },
  owned: (owner: string) => `公開しましたが稼働していません。このジャーニーはワークフロー ${owner} のもので、そちらで実行中か、まだ待っている人がいます。失われる人はいません。n8n の Journey Data ノード(Journey > Take Over)でジャーニーと人を引き継いでから、もう一度公開してください。または元のワークフローを使い続け、こちらを削除してください。`,
  stranded: (step: string, count: number) => `ジャーニーにもうないステップ「${step}」で ${count} 人が待っています。このままでは先へ進みません。n8n の Journey Data(Contact > Move to Step)で移すか、そのステップのある版を公開してください。`,
  noHeartbeat: (steps: readonly string[]) => `公開しましたが稼働していません。応答がないステップ: ${steps.join('、')}。n8n のログを確認してください。保存先や認証情報を開けないノードはそこに理由を書き、n8n が自動で再試行します。`,
  noAnswer: (detail: string) => `稼働を確認できません。Journey Inbox から正しい応答がありません(${detail})。`,
  sendingStopped: 'この保存先では送信がすべて停止されており、再開するまでメッセージは待機します。再開するには n8n の Journey Data ノードで System > Resume Sending を実行してください。',
  edited: {
    content: (name: string, url: string) => `前回の公開の後に n8n でワークフロー「${name}」が変更されています。何も行いませんでした。${url}`,
    race: (name: string, url: string) => `ワークフロー「${name}」が今 n8n で変更されています。何も行いませんでした。${url}`,
    'race-after-writing': (name: string, url: string) => `ワークフロー「${name}」が同時に n8n で保存されました。何も公開していません。下書きはファイルの内容で、相手の版は n8n の履歴にあります。${url}`,
  },
  editedHelp: '「decompile」で変更をファイルに取り込むか、--overwrite で置き換えてください(以前の版は n8n の履歴に残ります)。',
  editedList: 'n8n とファイルの違い:',
  stepChange: {
    added: (step: string) => `  n8n だけにある: ${step}`,
    removed: (step: string) => `  ファイルだけにある: ${step}`,
    changed: (step: string) => `  異なる: ${step}`,
  },
  part: (part: StepChange['part']) => parts[part],
  ambiguous: (id: string) => `ジャーニー「${id}」を持つワークフローが n8n に複数あります。一つを残し、ほかは削除またはアーカイブしてください:`,
  gap: {
    none: (type: string, steps: string) => `次のステップに必要な型 ${type} の認証情報が n8n にありません: ${steps}。n8n で作成するか、--credential ${type}=none で使わないことにしてください。`,
    several: (type: string, steps: string, choices: string) => `型 ${type} の認証情報が n8n に複数あります。${steps} に使うものを --credential ${type}=ID で選んでください: ${choices}`,
    unknown: (type: string, asked: string, choices: string) => `型 ${type} で ID が ${asked} の認証情報は n8n にありません。あるもの: ${choices}`,
    gone: (type: string, name: string, steps: string, choices: string) => `次のステップに設定されている型 ${type} の認証情報「${name}」は、もう n8n にありません: ${steps}。代わりに使うものを --credential ${type}=ID で選ぶか、--credential ${type}=none で使わないことにしてください。n8n にあるもの: ${choices}`,
  },
  noChoices: 'なし',
  goesWithout: (type: string, steps: string) => `選択どおり、${steps} には ${type} の認証情報がありません。この経路のメッセージは待機します。設定するには --credential ${type}=ID を指定してください。`,
  n8nError: {
    unreachable: (url: string, detail: string) => `${url} の n8n に接続できません(${detail})。n8n が動いているか、N8N_BASE_URL が正しいか確認してください。`,
    moved: (url: string, detail: string) => `${url} は n8n ではなく ${detail} へ転送しています。N8N_BASE_URL(または --url)に、n8n 自身が応答するアドレスを設定してください。`,
    'not-n8n': (url: string, detail: string) => `${url} で応答しているのは n8n の API ではありません${detail === '' ? '' : `(${detail})`}。N8N_BASE_URL と、公開 API が有効かを確認してください。`,
    'bad-key': (url: string) => `${url} の n8n はこの API キーを知りません。N8N_API_KEY を確認してください。キーは n8n の 設定 > n8n API で作れます。`,
    forbidden: (_url: string, detail: string, call: string) => `この API キーには権限がありません(${call}: ${detail})。ワークフローの読み取り、作成、更新、公開と、認証情報の一覧、作成の権限を与えてください。`,
    'not-found': (_url: string, detail: string, call: string) => `n8n に見つかりません(${call}: ${detail})。`,
    conflict: (_url: string, detail: string, call: string) => `n8n でほかのものと衝突しています(${call}: ${detail})。`,
    refused: (_url: string, detail: string, call: string) => `n8n が拒否しました(${call}): ${detail}${lacksPackage(detail) ? ' この n8n に n8n-nodes-journeys がインストールされ、その後 n8n を再起動したか確認してください。' : ''}`,
    failed: (_url: string, detail: string, call: string) => `n8n でエラーが起きました(${call}: ${detail})。詳しくは n8n のログを見てください。`,
  },
  draftLeft: (url: string) => `ワークフローは保存されましたが、この内容では公開されていません: ${url}`,
  setup: {
    senderCreated: (name: string, id: string) => `認証情報「${name}」(${id})を作成しました。`,
    secret: (secret: string) => `シークレットの表示は今回だけです。publish が読めるところに置いてください:\n\n  N8N_JOURNEYS_SECRET=${secret}\n`,
    senderKept: (name: string, id: string) => `認証情報「${name}」(${id})はすでにあります。シークレットはそのままです。`,
    inboxCreated: (name: string, url: string) => `ワークフロー「${name}」を作成し、公開しました: ${url}`,
    inboxPublished: (name: string, url: string) => `ワークフロー「${name}」は未公開だったため、公開しました: ${url}`,
    inboxRepaired: (name: string, url: string) => `ワークフロー「${name}」は送信者の認証情報を失っていたため、この認証情報を設定しました。${url}`,
    inboxKept: (name: string, url: string) => `ワークフロー「${name}」はすでに公開中です: ${url}`,
    address: (url: string) => `返信の受け口と稼働状況のアドレス: ${url}`,
    badField: {
      empty: (option: string) => `${option} が空です。`,
      noMailbox: (option: string, value: string) => `${option} の「${value}」はメールアドレスではありません。`,
      noUrl: (option: string, value: string) => `${option} の「${value}」はウェブサーバーのアドレスではありません(例: https://n8n.example.com)。`,
    },
    notApplied: (options: readonly string[]) => `${options.join('、')} は反映されていません。認証情報がすでにあるためです。n8n で変更してください。`,
    fillIn: (fields: readonly string[]) => `送信の前に n8n で認証情報に記入してください: ${fields.join('、')}。`,
  },
} satisfies typeof enPublish;
