import type { start as en } from '../en/start';

export const start: typeof en = {
  start: {
    title: 'どんなジャーニーを作りますか?', examples: '例を選んで自分用に変えるか、空の状態から始めます。', empty: '空のジャーニー', file: 'ファイルを開く', newName: '新しいジャーニー', again: '新規',
    names: { 'win-back': 'しばらく購入のないお客様への呼びかけ', welcome: '新規のお客様へのごあいさつ', 'post-purchase-survey': '購入後のアンケート', 'renewal-notice': '契約更新のお知らせ', birthday: '誕生日のお祝い' },
    about: {
      'win-back': '90 日間購入のない優良顧客に、それぞれの言語で特典を案内し、一度だけ再案内します。返信した方にはお礼を送ります。',
      welcome: '登録後すぐにごあいさつし、同意した方には 2 日後に使い方を案内します。購入した方は目標達成で終了します。',
      'post-purchase-survey': '購入の 1 週間後に感想を伺います。苦情のあった方には尋ねません。',
      'renewal-notice': '契約の終了を早めにお知らせし、更新がなければもう一度ご案内します。',
      birthday: 'ささやかな贈り物とお祝いを届けます。10 人に 1 人には送らず、効果を測ります。',
    },
  },
};
