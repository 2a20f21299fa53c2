import { jaDocuments } from '../../words/documents/ja-documents';
import { lookUp } from '../../words/params';
import type { enCli } from './en-cli';

const systemReasons: Readonly<Record<string, string>> = {
  EISDIR: 'フォルダーです', EACCES: '権限がありません', EPERM: '権限がありません', ENOENT: 'フォルダーがありません', ENOTDIR: 'パスの途中がフォルダーではありません', ENOSPC: 'ディスクに空きがありません', EROFS: 'ディスクは読み取り専用です',
};

const codes = `終了コード: 0 正常、1 文書にエラーあり、または n8n 側で変更あり、2 使い方の誤り、またはファイルを読み書きできない、
3 n8n が拒否、接続不可、または認証情報が足りない、4 公開したが稼働を確認できない、70 このプログラムの不具合。`;
const common = `  --json        文章の代わりに JSON を一つ出力
  --lang en|ja  文章の言語(既定: en)
  --help        この説明`;
const n8n = '  --url URL     n8n のアドレス(既定: $N8N_BASE_URL、なければ http://127.0.0.1:5678)';
const environment = `環境変数:
  N8N_BASE_URL          n8n のアドレス
  N8N_API_KEY           n8n の公開 API のキー(n8n: 設定 > n8n API)
  N8N_JOURNEYS_SECRET   Journey Sender 認証情報のシークレット。あれば publish が稼働を確認します
  N8N_ENDPOINT_WEBHOOK  n8n で変更している場合は同じ値(既定: webhook)`;

export const jaCli = {
  help: {
    main: `使い方: n8n-nodes-journeys コマンド [ファイル] [オプション]

  validate ファイル...  ジャーニーの問題を行と列とともにすべて挙げる
  compile ファイル      ジャーニーを n8n ワークフローに変換する
  decompile ファイル    n8n ワークフローをジャーニーに戻す
  publish ファイル      ジャーニーを稼働中の n8n に公開する
  explain ファイル      ジャーニーの内容を文章で説明する
  setup                 Journey Inbox のワークフローと送信者の認証情報を n8n に作る

詳しくは「n8n-nodes-journeys コマンド --help」。ファイルに - を指定すると標準入力から読みます。「--version」でバージョンを表示します。

${codes}
`,
    validate: `使い方: n8n-nodes-journeys validate ファイル... [オプション]

ジャーニーの問題を ファイル:行:列 とともにすべて挙げます。警告だけなら正常です(終了コード 0)。

${common}

${codes}
`,
    compile: `使い方: n8n-nodes-journeys compile ファイル [オプション]

ジャーニーを動かす n8n ワークフローを出力します。手で n8n に取り込めます。publish はすべて自動で行います。

  --out ファイル  出力先
${common}

${codes}
`,
    decompile: `使い方: n8n-nodes-journeys decompile ファイル [オプション]

n8n ワークフロー(n8n からダウンロードしたもの、または API のもの)が持つジャーニーを出力します。
エラーのあるジャーニーもそのまますべて出力し、エラーを挙げ、終了コード 1 で終わります。

  --out ファイル  出力先
${common}

${codes}
`,
    publish: `使い方: n8n-nodes-journeys publish ファイル [オプション]

検証、変換、n8n のワークフローの作成または更新、公開を行い、待機すべきステップがすべて応答するまで待ちます。
もう一度実行しても何も変わりません。n8n 側でワークフローが変更されていれば止まります。

  --credential 型=ID    使う認証情報: smtp、twilioApi、journeySenderApi、journeyStoreApi。
                        ID に none を指定すると使いません。型ごとに繰り返せます。
                        指定がなければノードにあるもの、なければ n8n に一つだけあるものを使います
  --overwrite           n8n 側の変更を置き換える
  --wait 秒             応答を待つ時間(既定: 60)
${n8n}
${common}

${environment}

${codes}
`,
    explain: `使い方: n8n-nodes-journeys explain ファイル [オプション]

ジャーニーの内容をステップごとに文章で説明します。

${common}

${codes}
`,
    setup: `使い方: n8n-nodes-journeys setup [オプション]

n8n のすべてのジャーニーが共有するものを作ります: Journey Sender 認証情報(新しいシークレットは一度だけ表示)と、
Journey Inbox のワークフロー一つ。すでにあるものは変えません。

  --brand 文字列           メッセージに載せるブランド名
  --postal-address 文字列  メッセージに載せる住所
  --reply-to アドレス      返信先
  --from アドレス          差出人。なければ返信先
  --public-url URL         外部のサービスからこの n8n に届くアドレス
  --credential 型=ID       複数ある場合に使う journeySenderApi、journeyStoreApi、twilioApi。
                           ID に none を指定すると使いません
${n8n}
${common}

${environment}

${codes}
`,
  },
  unknownCommand: (name: string) => `「${name}」というコマンドはありません。一覧は「n8n-nodes-journeys --help」。`,
  badOption: (message: string) => `${message}。オプションの一覧は「--help」。`,
  dashValue: (option: string) => `${option} の次がハイフンで始まっています。それが ${option} の値なら、${option}=値 と書いてください。`,
  badLanguage: (language: string) => `言語「${language}」はありません。en と ja があります。`,
  needsFile: 'ファイルを指定してください。',
  oneFile: 'ファイルは一つだけ指定してください。',
  noFile: 'このコマンドにファイルは要りません。',
  noSuchFile: (file: string) => `ファイル ${file} がありません。`,
  unreadableFile: (file: string, code: string) => `${file} を読めません: ${lookUp(systemReasons, code) ?? code}。`,
  unwritableFile: (file: string, code: string) => `${file} に書けません: ${lookUp(systemReasons, code) ?? code}。`,
  noApiKey: 'N8N_API_KEY が設定されていません。n8n(設定 > n8n API)でキーを作り、環境変数に入れてください。',
  badSecretText: (name: string) => `${name} にキーではありえない文字が含まれています。余分なものが一緒にコピーされた可能性があります。コピーし直してください。`,
  badUrl: (url: string) => `「${url}」はウェブサーバーのアドレスではありません(例: http://127.0.0.1:5678)。`,
  badCredentialType: (type: string, known: readonly string[]) => `「${type}」という種類の認証情報はジャーニーでは使いません。使えるのは ${known.join('、')} です。`,
  badCredential: (text: string) => `「${text}」は 型=ID の形ではありません(例: smtp=EBz60Y7p4LFvjAnv)。`,
  badWait: (text: string) => `「${text}」は 0 以上の秒数ではありません。`,
  severity: { error: 'エラー', warning: '警告' },
  atStep: (step: string) => ` [ステップ ${step}]`,
  valid: (file: string, name: string, warnings: number) => `${file}: 「${name}」に問題はありません${warnings === 0 ? '' : `(警告 ${warnings} 件)`}。`,
  invalid: (file: string, errors: number, warnings: number) => `${file}: エラー ${errors} 件${warnings === 0 ? '' : `、警告 ${warnings} 件`}。`,
  decompiledWithErrors: (errors: number, warnings: number) => `ジャーニーはすべて出力しましたが、エラーが ${errors} 件${warnings === 0 ? '' : `、警告が ${warnings} 件`}あります。直すまで compile と publish は受け付けません。`,
  unknownProblem: (code: string) => `正しくありません(${code})。`,
  written: (file: string) => `${file} に書き出しました。`,
  ...jaDocuments,
} satisfies typeof enCli;
