import type { Agency } from './agency.ts';

export const agency: Agency = {
  id: 'interfax-azerbaijan',
  name: 'Interfax-Azerbaijan',
  aliases: ['Интерфакс-Азербайджан'],
  hosts: ['interfax.az'],
  zone: 'Asia/Baku',
  paths: { other: ['^/$'] },
  tests: { article: ['https://interfax.az/view/912345'], other: ['https://interfax.az/'] },
};
