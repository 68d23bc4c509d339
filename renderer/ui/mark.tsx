/** Two rings, one of each side. */
export const Mark = () => (
  <svg width={36} height={24} viewBox="0 0 36 24" aria-hidden>
    <circle cx={12} cy={12} r={9} fill="none" stroke="var(--teal-ink)" strokeWidth={3} />
    <circle cx={23} cy={12} r={9} fill="none" stroke="var(--plum-ink)" strokeWidth={3} />
  </svg>
);
