import { marker, markerStems } from '../markers.ts';
import type { ClaimMarkers } from '../table.ts';

/** Words by which English shows what kind of claim a sentence makes. */
export const claims: ClaimMarkers = {
  date: markerStems`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december tomorrow deadline autumn spring summer winter quarter`,
  commitment: marker`will|won't|shall|(?:am|is|are)(?: not)? going to|going to|(?:we|they|he|she|I|it|to|not) plan|plans to|planned to|
    intend|intends|ready to|pledge|pledges|pledged|promise|promises|promised|committed to|commit to|commits to|
    vow|vows|vowed|agreed to|to be built|to be launched|scheduled|(?:to|will|shall) (?:launch|allocate|sign)|undertake|undertakes`,
  prediction: marker`expect|expects|expected|forecast|forecasts|predict|predicts|likely|unlikely|could|may|might|would|
    by the end of|in the future|projected|estimate|estimates|estimated|risks|threatens to`,
  judgement: marker`must|should|need|needs|needed|have to|has to|unacceptable|important|critical|crucial|necessary|impossible|
    wrong|right|serious|dangerous|difficult|best|worst|key|priority|not enough|insufficient|mistake|surreal|lack|lacks|no real|
    success|successful|failure|failed|historic|unprecedented|cannot|can't|only|significant|strong|weak`,
  accusation: marker`accuse|accuses|accused|blame|blames|violate|violates|violated|violation|crime|crimes|criminal|lied|lies|
    illegal|corrupt|corruption|fraud|terror|terrorist|terrorists|killed|murder|attacked|attack|attacks|shelled|shelling|
    fake|propaganda|betrayed|guilty|abuse|stole|stolen|bribe|suspicion|suspected|sabotage|occupiers|aggressor`,
  minor: marker`thank|thanks|grateful|congratulate|congratulations|hello|welcome to|of course|you know|I mean|good luck|sorry`,
  numeral: marker`two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundred|hundreds|thousand|thousands|million|millions|half|third|quarter|every second|every third|every fifth|doubled|tripled|halved`,
  anecdote: marker`told me|told us|tell me|tell us|tells me|tells us|as they say|as the saying goes|asked me|asked us|I remember`,
  deictic: marker`^this|^that is|^these|^it|^they|^he|^she|^such|^so|^and|^but|^there|^here|^then|^also|^therefore|^yes|^no`,
};
