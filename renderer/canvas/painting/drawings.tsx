import type { ReactNode } from 'react';
import type { Link } from '../../../shared/model/link.ts';
import type { Note } from '../../../shared/model/note.ts';
import type { ColourName, Organisation } from '../../../shared/model/organisation.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import type { Lens } from '../../../shared/model/view.ts';
import { PersonCard } from '../../../shared/picture/card.tsx';
import { displayList, type Mark } from '../../../shared/picture/display-list.ts';
import { GhostLine, LinkLabel, LinkLine } from '../../../shared/picture/line.tsx';
import { NotePaper } from '../../../shared/picture/note.tsx';
import { OrganisationGround, UnitFrame } from '../../../shared/picture/organisation.tsx';
import type { Palette } from '../../../shared/picture/palette.ts';
import type { Route } from '../../../shared/picture/routes/route-between.ts';
import { CardSilhouette } from '../../../shared/picture/silhouette.tsx';

type Kept = { of: readonly unknown[]; marks: readonly Mark[] };

/** The drawings of one theme as lists of marks, each made once for as long as its record stays the same. */
export class Drawings {
  readonly palette: Palette;
  private readonly kept = new WeakMap<object, Kept>();
  private readonly labels = new WeakMap<object, Kept>();
  private readonly silhouettes = new Map<ColourName, readonly Mark[]>();

  constructor(palette: Palette) {
    this.palette = palette;
  }

  ground(organisation: Organisation): readonly Mark[] {
    return once(this.kept, organisation, [], () => (
      <OrganisationGround organisation={organisation} palette={this.palette} />
    ));
  }

  unit(unit: Unit, organisation: Organisation): readonly Mark[] {
    return once(this.kept, unit, [organisation.colour], () => (
      <UnitFrame unit={unit} organisation={organisation} palette={this.palette} />
    ));
  }

  card(person: Person, organisation: Organisation, me: boolean, lens: Lens): readonly Mark[] {
    return once(this.kept, person, [organisation.colour, me, lens], () => (
      <PersonCard person={person} organisation={organisation} me={me} palette={this.palette} lens={lens} />
    ));
  }

  silhouette(colour: ColourName): readonly Mark[] {
    const known = this.silhouettes.get(colour);
    if (known) return known;
    const marks = displayList(<CardSilhouette colour={colour} palette={this.palette} />);
    this.silhouettes.set(colour, marks);
    return marks;
  }

  line(link: Link, route: Route): readonly Mark[] {
    return once(this.kept, link, [route], () => <LinkLine link={link} route={route} palette={this.palette} />);
  }

  ghost(route: Route): readonly Mark[] {
    return once(this.kept, route, [], () => <GhostLine route={route} palette={this.palette} />);
  }

  label(link: Link, route: Route): readonly Mark[] {
    return once(this.labels, link, [route], () => <LinkLabel link={link} route={route} palette={this.palette} />);
  }

  note(note: Note): readonly Mark[] {
    return once(this.kept, note, [], () => <NotePaper note={note} palette={this.palette} />);
  }
}

function once(kept: WeakMap<object, Kept>, record: object, of: readonly unknown[], draw: () => ReactNode) {
  const known = kept.get(record);
  if (known?.of.every((each, index) => each === of[index])) return known.marks;
  const marks = displayList(draw());
  kept.set(record, { of, marks });
  return marks;
}
