/** The identity of the SOP over the stage, read large. */
import { X } from 'lucide-react';
import { useRef } from 'react';
import type { Sop } from '../../../model/sop.ts';
import { STAGE_IDENTITY } from '../../../words.ts';
import { identityFacts } from './identityFacts.ts';
import { useFocusBack } from './useFocusBack.ts';
import './identityCard.css';

export interface IdentityCardProps {
  readonly sop: Sop;
  /** How many pages the SOP takes. */
  readonly pages: number;
  readonly onClose: () => void;
}

/** The card; its keys are the stage's. */
export function IdentityCard({ sop, pages, onClose }: IdentityCardProps) {
  const card = useRef<HTMLElement>(null);
  useFocusBack(card);
  return (
    <section ref={card} className="identity-card" aria-label={STAGE_IDENTITY.name}>
      <header>
        <h2>{sop.identity.title.trim() || STAGE_IDENTITY.nameless}</h2>
        <button type="button" aria-label={STAGE_IDENTITY.close} onClick={onClose}>
          <X size={28} aria-hidden="true" />
        </button>
      </header>
      <dl>
        {identityFacts(sop, pages).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
