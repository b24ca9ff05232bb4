import { describe, expect, it } from 'vitest';
import { articleOfLines } from '../../../test/support/article-of-lines.ts';
import { analyse } from '../analyse.ts';

/** The speakers of plain paragraphs, with their offices, and who says each quotation. */
function heard(lang: string, ...lines: string[]): { speakers: string[]; by: (string | undefined)[] } {
  const { quotations, speakers } = analyse(articleOfLines(lang, lines));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return {
    speakers: speakers.map(({ name, role }) => (role ? `${name}, ${role}` : name)),
    by: quotations.map(({ speakerId }) => names.get(speakerId ?? '')),
  };
}

describe('speakers', () => {
  it('knows one head of a bank by every word for it', () => {
    const { speakers } = heard(
      'ru',
      'Банк сохранит ставку, сообщил председатель НБС Андрей Колесник.',
      'По словам главы НБС, резервы выросли.',
    );
    expect(speakers).toEqual(['Андрей Колесник, председатель НБС']);
  });

  it('knows a body by its letters and by its full name', () => {
    const { speakers } = heard(
      'uk',
      'Голова Національного банку Степії Андрій Колісник заявив, що ставка не зміниться.',
      'За словами очільника НБС, резерви зросли.',
    );
    expect(speakers).toHaveLength(1);
  });

  it('takes the bearer of a surname whom the lead quotes for the one of the headline', () => {
    const { by } = heard(
      'en',
      'Lotov: Dam will hold',
      '"The dam will hold," said Petro Lotov, the director of the port, on Monday.',
      'Maria Lotov, a farmer, said: "I doubt it very much."',
    );
    expect(by).toEqual(['Petro Lotov', 'Petro Lotov', 'Maria Lotov']);
  });

  it('takes the only spokesperson for the representative', () => {
    const { by } = heard(
      'ru',
      'Ответа на письмо пока нет, заявил журналистам пресс-секретарь президента Степии Дмитрий Гусев.',
      '"Мы подождем", - сказал представитель дворца.',
    );
    expect(by).toEqual(['Дмитрий Гусев', 'Дмитрий Гусев']);
  });

  it('leaves whom it was told out of the office', () => {
    const { speakers } = heard(
      'ru',
      'Ответа на письмо пока нет, заявил журналистам пресс-секретарь премьера Дмитрий Гусев.',
    );
    expect(speakers).toEqual(['Дмитрий Гусев, пресс-секретарь премьера']);
  });

  it('parts an office from a name that no list knows', () => {
    expect(
      heard('uk', 'Речниця МЗС Туреччини Айлін Кескін повідомила, що зустріч відбудеться.').speakers,
    ).toEqual(['Айлін Кескін, Речниця МЗС Туреччини']);
    expect(
      heard('ru', 'Глава МИД Казахстана Нурбек Сапаров отметил, что встреча состоится.').speakers,
    ).toEqual(['Нурбек Сапаров, Глава МИД Казахстана']);
  });

  it('takes nobody who is named only in the quotation for its speaker', () => {
    const { by } = heard(
      'uk',
      'Президент Степії Остап Гірник заявив, що переговори відбудуться.',
      '"Команда готова. Очолить делегацію Руслан Бережний", - написав він.',
    );
    expect(by).toEqual(['Остап Гірник', 'Остап Гірник']);
  });

  it('names offices and bodies in nominative', () => {
    expect(heard('ru', 'По мнению политолога Игоря Гусева, шансы невелики.').speakers).toEqual([
      'Игорь Гусев, политолог',
    ]);
    expect(heard('ru', 'В пресс-службе Минфина сообщили, что облигации размещены.').speakers).toEqual([
      'пресс-служба Минфина',
    ]);
    expect(heard('uk', 'У міністерстві повідомили, що відповідь надано.').speakers).toEqual(['міністерство']);
  });
});

describe('speakers by office', () => {
  it('finds the minister behind the letters of the ministry', () => {
    const { by } = heard(
      'uk',
      'Міністр закордонних справ Степії Андрій Гірник заявив, що пакет погоджено.',
      '"Кожен крок наближає мир", - наголосив глава МЗС.',
    );
    expect(by).toEqual(['Андрій Гірник', 'Андрій Гірник']);
  });

  it('finds the expert who is only named before', () => {
    const { by } = heard(
      'ru',
      'Посол Игорь Гусев сказал, что пакет согласован.',
      'Аналитик Мария Шубина недовольна мерами. "Схемы уже давно перестроены", - отметила эксперт.',
    );
    expect(by).toEqual(['Игорь Гусев', 'Мария Шубина']);
  });

  it('takes no agency that was told for a speaker', () => {
    const { speakers } = heard(
      'ru',
      'Суд оштрафовал завод на крупную сумму, сообщили "Интерфаксу" в пресс-службе суда.',
    );
    expect(speakers).toEqual(['пресс-служба суда']);
  });
});

describe('countries', () => {
  it('are no surnames, in any case and without a given name', () => {
    const text = 'На думку політолога Ігоря Литвина, шанси невеликі. Про це Литвин сказав у Варшаві.';
    const { countries } = analyse({
      title: '',
      text,
      lang: 'uk',
      paragraphs: [{ start: 0, end: text.length }],
    });
    expect(countries.map(({ code }) => code)).toEqual(['PL']);
  });
});

/** Where each speaker stands in the text. */
function mentioned(lang: string, ...lines: string[]): Record<string, string[]> {
  const article = articleOfLines(lang, lines);
  const { speakers } = analyse(article);
  return Object.fromEntries(
    speakers.map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => article.text.slice(start, end)),
    ]),
  );
}

describe('mentions of a speaker', () => {
  it('are names, pronouns and the office, whether they are a source or not', () => {
    expect(
      mentioned(
        'en',
        'The bridge is unsafe, the head of the harbour committee, Olena Marchuk, said.',
        'She arrived on Monday. "He promised us money," Marchuk added, and the head of the committee left early.',
      ),
    ).toEqual({
      'Olena Marchuk': ['Olena Marchuk', 'She', 'Marchuk', 'the head of the committee'],
    });
    expect(
      mentioned(
        'uk',
        'Міст небезпечний для суден, заявила голова комітету Олена Марчук.',
        'Вона прибула в понеділок. Після наради голова комітету поїхала.',
      )['Олена Марчук'],
    ).toEqual(['Олена Марчук', 'Вона', 'голова комітету']);
  });

  it('leave out a pronoun that may mean somebody named since', () => {
    expect(
      mentioned(
        'en',
        'The bridge is unsafe, said Mayor Olena Marchuk.',
        'She met Minister Iryna Lis on Monday. She brought flowers.',
      )['Olena Marchuk'],
    ).toEqual(['Olena Marchuk', 'She']);
  });
});
