import { describe, expect, it } from 'vitest';
import { articleOfLines } from '../../test/support/article-of-lines.ts';
import { said } from '../../test/support/said.ts';
import { analyse } from './analyse.ts';

describe('an agency in dative', () => {
  it('is whom it was told, with or without marks', () => {
    expect(
      said(
        'uk',
        '«Мій син судився два роки», – розповіла Укрінформу мешканка Києва Ада Вельк.',
        '«Перекладача не було», – додала Інтерфакс-Україні правниця Дарина Цвіркун.',
      ),
    ).toEqual(['Ада Вельк: «Мій син судився два роки»', 'Дарина Цвіркун: «Перекладача не було»']);
    expect(said('ru', '"Мы готовы", - заявил Ведомостям источник в правительстве.')).toEqual([
      'источник в правительстве: "Мы готовы"',
    ]);
  });

  it('is not taken for one where a body speaks', () => {
    expect(said('uk', '«Ми готові», – заявив Офіс президента.')).toEqual(['Офіс президента: «Ми готові»']);
  });
});

describe('a conclusion', () => {
  it('is what was said, behind the words for coming to it', () => {
    expect(
      said('ru', 'Аудиторы Счетной палаты пришли к выводу, что часть работ была оплачена дважды.'),
    ).toEqual(['Аудиторы Счетной палаты: что часть работ была оплачена дважды']);
    expect(said('uk', 'Комісія дійшла висновку, що міст небезпечний.', 'Міністр дійшов до мосту.')).toEqual([
      'Комісія: що міст небезпечний',
    ]);
  });
});

describe('what was called something in quoted words', () => {
  it('is apart from the clause before', () => {
    expect(
      said('ru', 'Министр Любим Цвиркун заявил, что труба готова, и назвал обвинения "странными".'),
    ).toEqual(['Любим Цвиркун: что труба готова', 'Любим Цвиркун: обвинения "странными"']);
  });
});

describe('two capitals', () => {
  it('speak together', () => {
    expect(said('uk', 'У Варшаві та Бухаресті закликали уряд врахувати думку меншин.')).toEqual([
      'Варшава та Бухарест: уряд врахувати думку меншин',
    ]);
    expect(said('ru', 'В Польше и Литве опасаются, что задержка скажется на их хранилищах.')).toEqual([
      'Польша и Литва: что задержка скажется на их хранилищах',
    ]);
  });
});

describe('a clause about the source', () => {
  it('is no part of what it says', () => {
    expect(
      said(
        'uk',
        'На думку експерта Юрія Дуба, якого цитує газета, страховики повернуться навесні.',
        'На думку аналітиків, опитаних у вівторок, ціни зростуть на третину.',
      ),
    ).toEqual(['Юрій Дуб: страховики повернуться навесні', 'аналітики: ціни зростуть на третину']);
    expect(
      said(
        'ru',
        'Дефицит бюджета составит 2,4% ВВП, следует из проекта, внесенного в парламент во вторник.',
        'Как пояснил "Интерфаксу" член комитета, пожелавший остаться неназванным, голосование назначено на 9 декабря.',
      ),
    ).toEqual([
      'проект: Дефицит бюджета составит 2,4% ВВП',
      'член комитета: голосование назначено на 9 декабря',
    ]);
  });

  it('is not one where an adjective opens what is said', () => {
    expect(said('uk', 'За словами міністра, воєнного стану не буде, і вибори відбудуться.')).toEqual([
      'міністр: воєнного стану не буде, і вибори відбудуться',
    ]);
  });
});

describe('what is denied', () => {
  it('is not what who denies it says', () => {
    expect(
      said('uk', 'Міністр Любим Цвіркун заявив, що міст закриють.', 'В адміністрації це заперечують.'),
    ).toEqual(['Любим Цвіркун: що міст закриють']);
  });

  it('is said with its negation', () => {
    const text =
      'Министр Ада Вельк сообщила о новом мосте. Вместе с тем она не исключила пересмотра акцизов.';
    const cues = analyse(articleOfLines('ru', [text])).quotations.map(({ cue }) =>
      text.slice(cue?.start, cue?.end),
    );
    expect(cues).toContain('не исключила');
    expect(said('ru', text)).toContain('Ада Вельк: пересмотра акцизов');
  });
});

describe('a body of which a turn of speech tells more', () => {
  it('is not heard where nothing follows that it says', () => {
    expect(said('ru', 'В МВФ, напротив, считают цифры правительства реалистичными.')).toEqual([]);
    expect(said('ru', 'В МВФ, напротив, считают, что цифры правительства реалистичны.')).toEqual([
      'МВФ: что цифры правительства реалистичны',
    ]);
  });
});
