import { qualityWord, testWord } from '../../shared/answers/champion-words.ts';
import { championQuestions } from '../../shared/insight/champion.ts';
import { judged } from '../../shared/model/judgement.ts';
import type { Contact, Person, PrivateField, Profile } from '../../shared/model/person.ts';
import { answerTo, profileQuestions, withAnswer } from '../../shared/model/profile.ts';
import { answerWords, attitudeWord, coverageWord, lowHighWord, yesNoWord } from '../../shared/picture/words.ts';
import { EvidenceFields } from '../ui/evidence-fields.tsx';
import { CheckField, OptionalChoice, ScaleField, SeveralField, TextField } from '../ui/fields.tsx';
import { ApprovalFields } from '../ui/judgement-fields.tsx';
import type { Privacy } from '../ui/private-mark.tsx';
import type { EditPerson } from './edit-person.ts';
import { privateFieldWord } from './person-words.ts';

type Props = { person: Person; edit: EditPerson };

/** Whether a field is private, as it was released or not of this person. */
export const privacyOf = ({ released }: Person, field: PrivateField): Privacy => ({
  field,
  released: released.includes(field),
});

/** Attitude, influence tower, interest and coverage. */
export function JudgementPart({ person, edit }: Props) {
  const { attitude, tower, interest, coverage } = person;
  const none = 'Not assessed';
  const setAttitude = (fields: Partial<NonNullable<Person['attitude']>>) =>
    edit('the attitude', { attitude: judged(attitude, fields) });
  const setTower = (fields: Partial<NonNullable<Person['tower']>>) =>
    edit('the influence', { tower: judged(tower, fields) });
  const setInterest = (fields: Partial<NonNullable<Person['interest']>>) =>
    edit('the interest', { interest: judged(interest, fields) });
  const setCoverage = (fields: Partial<NonNullable<Person['coverage']>>) =>
    edit('the contact', { coverage: judged(coverage, fields) });
  return (
    <>
      <OptionalChoice
        label="Attitude now"
        privacy={privacyOf(person, 'attitude')}
        none={none}
        value={attitude?.current}
        words={attitudeWord}
        onChange={(current) => setAttitude({ current })}
      />
      <OptionalChoice
        label="Attitude we want"
        privacy={privacyOf(person, 'attitude')}
        none={none}
        value={attitude?.desired}
        words={attitudeWord}
        onChange={(desired) => setAttitude({ desired })}
      />
      <EvidenceFields of="Attitude" value={attitude ?? {}} onChange={setAttitude} />
      <ScaleField
        label="Influence tower, on this question"
        privacy={privacyOf(person, 'tower')}
        highest={10}
        value={tower?.value}
        onChange={(value) => setTower({ value })}
      />
      <EvidenceFields of="Influence" value={tower ?? {}} onChange={setTower} />
      <ScaleField
        label="Interest"
        privacy={privacyOf(person, 'interest')}
        highest={10}
        value={interest?.value}
        onChange={(value) => setInterest({ value })}
      />
      <EvidenceFields of="Interest" value={interest ?? {}} onChange={setInterest} />
      <OptionalChoice
        label="Our contact now"
        privacy={privacyOf(person, 'coverage')}
        none={none}
        value={coverage?.current}
        words={coverageWord}
        onChange={(current) => setCoverage({ current })}
      />
      <OptionalChoice
        label="Contact we want"
        privacy={privacyOf(person, 'coverage')}
        none={none}
        value={coverage?.desired}
        words={coverageWord}
        onChange={(desired) => setCoverage({ desired })}
      />
      <EvidenceFields of="Contact" value={coverage ?? {}} onChange={setCoverage} />
    </>
  );
}

/** The four questions of the champion finder. */
export function QualitiesPart({ person, edit }: Props) {
  return championQuestions.map((name) => {
    const question = `${qualityWord[name]}?`;
    const before = person.qualities?.[name];
    const set = (fields: Partial<NonNullable<typeof before>>) =>
      edit('the qualities', { qualities: { ...person.qualities, [name]: judged(before, fields) } });
    return (
      <div key={name}>
        <ScaleField
          label={question}
          privacy={privacyOf(person, 'qualities')}
          highest={3}
          words={answerWords}
          value={before?.value}
          onChange={(value) => set({ value })}
        />
        <EvidenceFields of={question} value={before ?? {}} onChange={set} />
      </div>
    );
  });
}

export function ChampionPart({ person, edit }: Props) {
  const test = person.champion ?? {};
  const { speaksForUs, personalStake, buyIn, accountability } = test;
  const set = (fields: Partial<typeof test>) => edit('the champion test', { champion: { ...test, ...fields } });
  return (
    <>
      <OptionalChoice
        label={testWord.speaksForUs}
        privacy={privacyOf(person, 'champion')}
        none="Not known"
        value={speaksForUs?.value}
        words={yesNoWord}
        onChange={(value) => set({ speaksForUs: judged(speaksForUs, { value }) })}
      />
      <EvidenceFields
        of="Speaks for us"
        value={speaksForUs ?? {}}
        onChange={(fields) => set({ speaksForUs: judged(speaksForUs, fields) })}
      />
      <OptionalChoice
        label={testWord.personalStake}
        privacy={privacyOf(person, 'champion')}
        none="Not known"
        value={personalStake?.value}
        words={yesNoWord}
        onChange={(value) => set({ personalStake: judged(personalStake, { value }) })}
      />
      <EvidenceFields
        of="Own stake"
        value={personalStake ?? {}}
        onChange={(fields) => set({ personalStake: judged(personalStake, fields) })}
      />
      <OptionalChoice
        label={testWord.buyIn}
        privacy={privacyOf(person, 'champion')}
        none="Not assessed"
        value={buyIn?.value}
        words={lowHighWord}
        onChange={(value) => set({ buyIn: judged(buyIn, { value }) })}
      />
      <EvidenceFields of="Buy-in" value={buyIn ?? {}} onChange={(fields) => set({ buyIn: judged(buyIn, fields) })} />
      <OptionalChoice
        label={testWord.accountability}
        privacy={privacyOf(person, 'champion')}
        none="Not assessed"
        value={accountability?.value}
        words={lowHighWord}
        onChange={(value) => set({ accountability: judged(accountability, { value }) })}
      />
      <EvidenceFields
        of="Accountability"
        value={accountability ?? {}}
        onChange={(fields) => set({ accountability: judged(accountability, fields) })}
      />
    </>
  );
}

export const ApprovalPart = ({ person, edit }: Props) => (
  <ApprovalFields
    value={person.approval}
    released={person.released.includes('approval')}
    onChange={(approval) => edit('the approval', { approval })}
  />
);

export function ProfilePart({ person, edit }: Props) {
  const profile: Profile = person.profile ?? { answers: [], visionary: false, basis: '' };
  const set = (fields: Partial<Profile>) => edit('the profile', { profile: { ...profile, ...fields } });
  return (
    <>
      <CheckField label="A visionary" value={profile.visionary} onChange={(visionary) => set({ visionary })} />
      {profileQuestions.map(({ says }, question) => (
        <ScaleField
          key={says}
          label={says}
          privacy={privacyOf(person, 'profile')}
          highest={3}
          words={answerWords}
          value={answerTo(profile, question)}
          onChange={(value) => set(withAnswer(profile, question, value))}
        />
      ))}
      <EvidenceFields of="Profile" value={profile} onChange={set} />
    </>
  );
}

const contactWord = { email: 'E-mail', phone: 'Phone', location: 'Place', other: 'Other' } as const;
const contactType = { email: 'email', phone: 'tel', location: 'text', other: 'text' } as const;

export function ContactPart({ person, edit }: Props) {
  const contact: Contact = { email: '', phone: '', location: '', other: '', ...person.contact };
  const set = (fields: Partial<Contact>) => {
    const next = { ...contact, ...fields };
    edit('the contact details', { contact: Object.values(next).every((value) => value === '') ? undefined : next });
  };
  return (Object.keys(contactWord) as (keyof typeof contactWord)[]).map((field) => (
    <TextField
      key={field}
      label={contactWord[field]}
      privacy={privacyOf(person, 'contact')}
      type={contactType[field]}
      value={contact[field]}
      onChange={(value) => set({ [field]: value })}
    />
  ));
}

export const ReleasePart = ({ person, edit }: Props) => (
  <SeveralField
    label="Released: these may leave in a partner-safe export"
    values={person.released}
    words={privateFieldWord}
    onChange={(released) => edit('what is released', { released })}
  />
);
