/** Given names common in English-language news; none that is itself a country or place. Before a place's name they make it a surname. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abigail adam adrian agnes agnieszka aidan alan albert alejandro alex alexander alexandra alexis alfred ali alice alicia alison allison amanda amber
amelia amy ana anatole andre andrea andrew andy angela anita ann anna anne annie anthony antonio ariana arnold arthur ashley audrey barbara barry
beatrice becky ben benjamin bernard bernie bert beth bethany betty beverly bill billy blake bob bobby brad bradley brandon brenda brendan brian bridget
bruce bryan caitlin caleb calvin cameron carl carla carlos carol caroline carrie catherine cathy cecilia charles charlie cheryl chloe chris christian christina christine
christopher cindy claire clara clare clark claude claudia clifford clint cody colin colleen connie connor conor craig crystal curtis cynthia daisy dale damian dan dana daniel
danielle danny darren darryl dave david dawn dean deandre deborah debbie debra dennis derek diana diane dick dominic don donald donna doris dorothy doug douglas duncan dustin dwayne dylan
earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elijah elizabeth ellen ellie emily emma enrique eric erica erik erin ernest ernie ethan
eugene eva evan eve evelyn felix fernando fiona frances frank frankie fred freddie frederick gabriel gareth gary gavin gemma gene geoff geoffrey george gerald gerard gina gladys glen glenn
gloria gordon graham grant greg gregory gwen hailey hannah hank harold harriet harry harvey heather hector heidi helen henry herbert holly howard hugh hugo ian irene
irving isaac isaiah isabel ivan jack jackie jacob jacqueline jade jaime jake james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jen jenna jennifer jenny
jeremy jerome jerry jesse jessica jessie jill jim jimmy joan joanna joanne joe joel joey john johnny jon jonathan jools jorge jose joseph josh joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kerry kevin kim kimberly kirk kristen kristin kurt kyle lara larry laura lauren laurie lawrence leah lee
leo leon leonard leslie lewis liam lillian linda lindsay lindsey lisa liz lloyd logan lori louis louise lucas lucy luis luke lydia lynn lynndie malcolm marc marcia marco marcus margaret maria
marian marie marilyn mario marion mark marlene martha martin marvin mary mathew matt matthew maureen maurice max maxine megan melanie melissa melvin michael michele michelle miguel mike mildred
mitch mitchell molly monica morgan nancy naomi natalie natasha nathan neil nellie nicholas nick nicci nicola nicole nigel nina noah noel nora norma norman olive oliver olivia omar oscar owen pam pamela
patricia patrick paul paula pauline pedro peggy penny perry pete peter phil philip phillip phyllis rachel rafael ralph ramon randy raul ray raymond rebecca renee rex ricardo richard rick
ricky rita rob robert roberta roberto robin rod rodney roger roland ron ronald ronnie rosa rosemary ross roy ruby russell ruth ryan sabrina sally sam samantha samuel sandra sandy sara
sarah scott sean sergio seth shane shannon sharon shaun shawn sheila shelby sherry shirley simon sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart
sue susan susie suzanne sylvia tana tamara tammy tara ted teresa terri terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracey tracy travis trevor tyler
valerie vanessa vera vernon veronica vicki victor vincent viola vivian wade wallace walter wanda warren wayne wendy wesley william willie xavier yolanda yvonne zachary zoe zach denzel
andriy oleksandr volodymyr vladimir sergei serhiy mykola viktor yulia iryna olena olga oleh dmytro dmitry mykhailo mikhail petro yuri yuriy nikolai pavel anton artem bohdan taras vitali vitaliy
mohammed muhammad ahmed hassan hussein yusuf ibrahim khalid abdul omer mehmet mustafa wei li hiroshi kenji`.split(
    /\s+/u,
  ),
);
