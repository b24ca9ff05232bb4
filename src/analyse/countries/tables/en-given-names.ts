/**
 * Given names in English-language news beyond those by which speakers are known (`speakers/given-names.ts`); none that is itself a country or
 * place. Before a place's name they make it a surname.
 */
export const MORE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
abby adrian alejandro alex alexis alicia alison allison amelia ana anatole andre andy anita anne annie audrey barry becky
bernard beth blake bradley calvin cameron carla caroline cathy charlie cindy claire clara clare clark claude claudia cody
colin connor curtis dale danny darren darryl dawn dean deandre debbie denzel dick don doris duncan dustin eddie elaine ellen
frankie fred frederick gavin gordon graham grant harry harvey howard hussein irving isaac isaiah jake jane jay jen jessie
jimmy jon karl kate kathy katie khalid kim laurie lee leo lewis liam lindsay louise lucas lucy luke marc marie martin mathew
melanie michele mitchell morgan muhammad natasha nick nicola phil phillip ray rob ron sam shawn simon stanley stewart sue
tommy valerie victor vitali wade warren yusuf
`.split(/\s+/u),
);
