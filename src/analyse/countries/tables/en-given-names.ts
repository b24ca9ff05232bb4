/** Given names common in English-language news; none that is itself a country or place. Before a place's name they make it a surname. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aaron dawn abby abigail adam adrian agnieszka alan albert alejandro alex alexander alexandra alexis ali alice alicia alison allison
amanda amber amelia amy ana anatole andre andrea andrew andy angela anita ann anna anne annie anthony antonio
arthur ashley audrey barbara barry becky ben benjamin bernard beth bill billy blake bob bobby brad bradley brandon
brenda brian bruce bryan calvin cameron carl carla carlos carol caroline catherine cathy charles charlie cheryl chris christian
christina christine christopher cindy claire clara clare clark claude claudia cody colin connor craig curtis cynthia dale dan
dana daniel danny darren darryl dave david dean deandre deborah debbie dennis derek diana diane dick don donald
donna doris dorothy doug douglas duncan dustin eddie edward elaine elijah elizabeth ellen emily emma eric erik ethan
eugene frances frank frankie fred frederick gary gavin george gloria gordon graham grant greg gregory hannah harry harvey
heather helen henry howard hugh ian irving isaac isaiah ivan jack jacob jacqueline jake james jane jason jay
jean jeff jeffrey jen jennifer jeremy jerry jessica jessie jim jimmy joan joe john jon jonathan jose joseph
josh joshua julia julie justin karen karl kate katherine kathleen kathryn kathy katie keith ken kenneth kevin kim
kimberly kyle larry laura lauren laurie lawrence lee leo lewis liam lindsay lisa louis louise lucas lucy luis
luke marc margaret maria marie mark martha martin mary mathew matt matthew melanie michael michele michelle miguel mike
mitchell morgan nancy natalie natasha nathan neil nicholas nick nicola nicole noah pamela patrick paul pete peter phil
philip phillip rachel ray raymond rebecca ricardo richard rob robert roger ron ronald ruth ryan sam samuel sandra
sara sarah scott sean sharon shawn simon sophia stanley stephanie stephen steve steven stewart sue susan ted thomas
tim timothy tom tommy tony valerie victor vincent wade walter warren wayne william zachary denzel andriy oleksandr volodymyr
vladimir sergei serhiy mykola viktor yulia iryna olena olga oleh dmytro dmitry mykhailo mikhail yuri yuriy vitali vitaliy
mohammed muhammad ahmed hassan hussein yusuf ibrahim khalid abdul
`.split(/\s+/u),
);
