/**
 * Some of the members of an emulated Google class, to be combined with others. The compiler rejects a member that the
 * real class lacks or declares with another type.
 */
export function members<Real extends object>() {
  return <Member extends keyof Real>(some: Pick<Real, Member>): Pick<Real, Member> => some;
}
