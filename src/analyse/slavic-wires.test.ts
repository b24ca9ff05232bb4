import { describe, expect, it } from 'vitest';
import { said } from '../../test/support/said.ts';
import { analyse } from './analyse.ts';

describe('a noun that might bear a name', () => {
  it('bears none where it closes the sentence before', () => {
    expect(
      said(
        'uk',
        'Міністр Любим Цвіркун пообіцяв купити дрони. «Ціль одна», – сказав він.',
        'Депутатка Ада Вельк відвідала завод. «Бачила все», – додала вона.',
      ),
    ).toEqual(['Любим Цвіркун: купити дрони', 'Любим Цвіркун: «Ціль одна»', 'Ада Вельк: «Бачила все»']);
    expect(said('ru', 'Министр Любим Цвиркун посетил завод. "Цель одна - мост", - сказал он.')).toEqual([
      'Любим Цвиркун: "Цель одна - мост"',
    ]);
  });

  it('bears the one in marks behind it', () => {
    expect(said('ru', 'Telegram-канал "Сирена" пишет, что на складе хранились шины.')).toEqual([
      'Telegram-канал "Сирена": что на складе хранились шины',
    ]);
  });
});

describe('bodies', () => {
  it('are convinced and sure', () => {
    expect(said('uk', 'У міністерстві переконані, що міст відкриють.')).toEqual([
      'міністерство: що міст відкриють',
    ]);
    expect(said('ru', 'В МИД убеждены, что договор продлят.')).toEqual(['МИД: что договор продлят']);
  });

  it('speak under a name in marks alone', () => {
    expect(said('ru', 'В "Степгазе" сообщили, что прокачка прекратится в январе.')).toEqual([
      '"Степгазе": что прокачка прекратится в январе',
    ]);
  });

  it('take no adjunct for their name', () => {
    expect(said('ru', 'В отчетности компании указано, что выручка составила 8,3 млрд.')).not.toEqual([
      'В отчетности компании указано: что выручка составила 8,3 млрд',
    ]);
  });

  it('are known by their letters', () => {
    expect(
      said(
        'ru',
        'Председатель ЦБ Ада Вельк отметила, что ставку сохранят.',
        'Глава Центробанка заявила, что оснований для паники нет.',
      ),
    ).toEqual(['Ада Вельк: что ставку сохранят', 'Ада Вельк: что оснований для паники нет']);
  });
});

describe('what follows from a paper', () => {
  it('is what the paper says', () => {
    expect(said('ru', 'Порт принял 14 судов, следует из отчета компании.')).toEqual([
      'компания: Порт принял 14 судов',
    ]);
    expect(said('ru', 'Из отчета компании следует, что порт принял 14 судов.')).toEqual([
      'компания: что порт принял 14 судов',
    ]);
    expect(said('uk', 'Як випливає зі звіту компанії, порт прийняв 14 суден.')).toEqual([
      'компанія: порт прийняв 14 суден',
    ]);
    expect(said('uk', 'Зі звіту компанії випливає, що порт прийняв 14 суден.')).toEqual([
      'компанія: що порт прийняв 14 суден',
    ]);
  });

  it('is no train and no duty', () => {
    expect(said('ru', 'Грузовой поезд с зерном следует из Толвина в Лиман.')).toEqual([]);
    expect(said('ru', 'Правительству следует пересмотреть закон.')).toEqual([]);
  });
});

describe('a clause', () => {
  it('ends at the comma before a second demand of the speaker', () => {
    expect(
      said('uk', 'Речниця Ада Вельк заявила, що удару не було, і запропонувала провести розслідування.'),
    ).toEqual(['Ада Вельк: що удару не було', 'Ада Вельк: провести розслідування']);
  });

  it('is no apposition of the source', () => {
    expect(said('uk', 'За словами Цвіркуна, рятувальники евакуювали 214 людей, зокрема 60 дітей.')).toEqual([
      'Цвіркуна: рятувальники евакуювали 214 людей, зокрема 60 дітей',
    ]);
  });

  it('stands alone behind a colon', () => {
    expect(said('uk', 'Аналітик Любим Цвіркун обережний: на його думку, врожай буде нижчим.')).toEqual([
      'Любим Цвіркун: врожай буде нижчим',
    ]);
  });

  it('is what attention is drawn to', () => {
    expect(said('ru', 'Эксперт Ада Вельк обратила внимание, что цены растут.')).toEqual([
      'Ада Вельк: что цены растут',
    ]);
    expect(said('uk', 'Експертка Ада Вельк звернула увагу, що ціни зростають.')).toEqual([
      'Ада Вельк: що ціни зростають',
    ]);
  });

  it('is nothing that is only told of the subject', () => {
    expect(
      said('ru', 'Министр Любим Цвиркун, посетивший завод, пообещал предприятию льготный кредит.'),
    ).toEqual([]);
  });
});

describe('the speaker', () => {
  it('stands behind what is read out or commented on', () => {
    expect(said('uk', '«Справу закрито», – прокоментував рішення суду адвокат Любим Цвіркун.')).toEqual([
      'Любим Цвіркун: «Справу закрито»',
    ]);
    expect(said('ru', '"Избрать меру пресечения", - огласила решение судья Ада Вельк.')).toEqual([
      'Ада Вельк: "Избрать меру пресечения"',
    ]);
  });

  it('is the first whom the sentence before names', () => {
    expect(
      said(
        'ru',
        'Мэр Артур Крамарь сказал: "Я невиновен".',
        'Губернатор Любим Цвиркун назвал дело Крамаря "уроком". По его словам, проверки пройдут.',
      ).at(-1),
    ).toBe('Любим Цвиркун: проверки пройдут');
  });

  it('opens the paragraph below a headline, one line break apart', () => {
    const lines = [
      'Порт готовится к зиме',
      'Мэр Ада Вельк прибыла в порт.',
      '"Мост готов", - сказала политик.',
    ];
    const { quotations, speakers } = analyse({
      title: '',
      lang: 'ru',
      text: lines.join('\n'),
      paragraphs: lines.map((line, i) => {
        const start = lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0);
        return { start, end: start + line.length };
      }),
    });
    expect(quotations).toHaveLength(1);
    expect(speakers.map(({ name }) => name)).toEqual(['Ада Вельк']);
  });

  it('is the woman or man of the sentence before', () => {
    expect(
      said(
        'uk',
        'Мешканка села Ада Вельк розповіла, що вода піднялася. «Ми взяли документи», – згадує жінка.',
      ),
    ).toEqual(['Ада Вельк: що вода піднялася', 'Ада Вельк: «Ми взяли документи»']);
  });
});
