/** Words that sound alike: on the telephone nobody knows which one is meant. Small everyday words are left out. */
const groups =
  `aisle isle|aloud allowed|assistance assistants|brake break|byte bite|cache cash|capital capitol|cell sell|censor sensor
cereal serial|cite site sight|coarse course|complement compliment|core corps|council counsel|currant current|dessert desert
draft draught|dual duel|faze phase|fare fair|flour flower|gait gate|guest guessed|hole whole|idle idol|kernel colonel|key quay
lesson lessen|lone loan|mail male|medal meddle|meet meat|miner minor|mussel muscle|naval navel|pair pear
patience patients|peace piece|plain plane|pole poll|presence presents|principal principle|profit prophet|residence residents
role roll|root route|sail sale|sauce source|serf surf|soul sole|stationary stationery|steal steel|suite sweet|symbol cymbal
tale tail|team teem|tide tied|vial vile|waist waste|ware wear|weather whether`.split(/[|\n]/);

/** For each of them the others that sound like it. */
export const homophones: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  groups.flatMap((group) => {
    const all = group.trim().split(' ');
    return all.map((each) => [each, all.filter((other) => other !== each)]);
  }),
);
