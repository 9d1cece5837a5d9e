/**
 * Some of the members of an emulated Google class, to be put together with others: the compiler refuses one that the
 * real class lacks or has otherwise.
 */
export function members<Real extends object>() {
  return <Member extends keyof Real>(some: Pick<Real, Member>): Pick<Real, Member> => some;
}
