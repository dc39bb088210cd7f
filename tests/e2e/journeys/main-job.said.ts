// What the person of the main job writes.
import type { Saying } from '../hand';

/** The goal that is begun from nothing. */
export const title: Saying = {
  ja: [['しょうがい', '障害'], ['たいおう', '対応'], ['の'], ['てじゅん', '手順'], ['を'], ['ひとつ', '一つ'], ['にまとめる']],
  en: 'Bring the incident guides together',
};

/** Up to the word that is a hedge, and the hedge itself. */
export const statement: Saying = {
  ja: [['ぶんしつ', '分室'], ['とうばん', '当番'], ['がつかう', 'が使う'], ['しょうがい', '障害'], ['てじゅんしょ', '手順書'], ['を']],
  en: 'I rework the incident guides that the branch office uses ',
};
export const hedge: Saying = { ja: [['てきぎ', '適宜']], en: 'as needed' };
/** Goes on, up to a verb that has no end. */
export const onward: Saying = { ja: [['みなおし', '見直し'], ['、'], ['たいおう', '対応'], ['の']], en: ' and ' };
export const endless: Saying = { ja: [['かいぜん', '改善'], ['に'], ['つとめる', '努める'], ['。']], en: 'strive to improve our answers.' };

/** What the assistant asks about the verb. */
export const answers: Record<'ask-what' | 'ask-how-much' | 'ask-by-when', Saying> = {
  'ask-what': { ja: [['てじゅんしょ', '手順書'], ['をかきなおす', 'を書き直す']], en: 'rewrite the guides' },
  'ask-how-much': { ja: [['5ほん', '5本']], en: '5 guides' },
  'ask-by-when': { ja: [['1がつまつ', '1月末']], en: 'the end of January' },
};

/** A criterion with a hedge that its writer lets stand. */
export const criterion: Saying = {
  ja: [['てじゅんしょ', '手順書'], ['5ほん', '5本'], ['が'], ['ぶんしつ', '分室'], ['など'], ['でつかわれている', 'で使われている'], ['。']],
  en: 'Five guides are in use at the branch office, etc.',
};

export const action: Saying = {
  ja: [['とうばん', '当番'], ['のきろく', 'の記録'], ['から'], ['てじゅん', '手順'], ['を1つ'], ['かきおこす', '書き起こす']],
  en: 'Write one guide from the log of the last shift',
};
export const times: Saying = { ja: [['つき2かい', '月2回']], en: 'twice a month' };

export const owner: Saying = { ja: [['たなか', '田中'], ['けんじ', '健司']], en: 'Ken Tanaka' };
export const sheet: Saying = { ja: [['かき', '下期'], ['のもくひょう', 'の目標']], en: 'Goals of the second half' };

/** Words of the notes. None of them may be found in anything that others get. */
export const essence: Saying = {
  ja: [['よる', '夜'], ['によびだされない', 'に呼び出されない'], ['あいいろ', '藍色'], ['のとうだい', 'の灯台'], ['になりたい']],
  en: 'To be an indigo lighthouse that nobody has to wake at night',
};
export const asset: Saying = { ja: [['こはく', '琥珀'], ['のてじゅんちょう', 'の手順帳']], en: 'The amber casebook' };
export const exitModel: Saying = { ja: [['あらし', '嵐'], ['のみはりばん', 'の見張り番']], en: 'Watchman of storms' };
export const customer: Saying = { ja: [['つきかげ', '月影'], ['しょうかい', '商会']], en: 'Moonshade Trading' };

export const privately = [essence, asset, exitModel, customer];
