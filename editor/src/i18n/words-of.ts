import { en, type Words } from './en';
import { ja } from './ja';

export function wordsOf(language: 'en' | 'ja'): Words {
  return language === 'ja' ? ja : en;
}
