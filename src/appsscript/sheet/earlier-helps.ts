import { hashText } from "../../importer/merge/hash-text.ts";

/** The first halves of the hashes of the helps that notes of earlier versions begin with, in all languages. */
const hashes = new Set(
  `
104glrg 10ils3b 11rsrlz 129wor0 12dlt0r 12qexx 13454ya 1382iob 13av7bh 13kj9xj 13pjism 145c03t 147hhiw
14bbv7g 14lrfie 14pslnd 1529t4o 153kkbz 15diogu 15qxm3d 160davu 16alvjg 16bdu2f 16kohnb 170e8s7 17b5r7q
17kikm0 17pi89y 17se25k 183g5i5 186dwwb 188pxky 18jbzqi 18l6rr9 18oik34 18sl5m4 1935lnl 199q6qq 1a8aj9b
1abv8ps 1ahatez 1ai0s11 1alc64n 1ar6me5 1bgaao3 1bgkk28 1bgxxkz 1bhqcch 1c5kavx 1c753ak 1cniaz4 1cu16qm
1d1iylk 1dlv1bz 1dswst6 1dvgf0r 1e3tgu0 1eahysu 1epx150 1etl8go 1evetzp 1ezg3qj 1f4rqfj 1f6txx0 1f7l8qw
1feltew 1fes4ol 1fi72dg 1fl59dj 1fn92ll 1fsr29n 1g2c9qc 1gbgtc0 1gkdqvb 1gps0i 1gz2kqw 1h8n8zv 1hips7o
1hl0yl1 1hsgowz 1hzz4iz 1iaaxd 1ifd2bo 1iyhxru 1ji4da1 1js6tyo 1k8k9nk 1kb1wq9 1klh6q7 1kljas1 1kpw81t
1kr22cd 1krd9m5 1kwmxlw 1kxf9ij 1kz4sd4 1l2lh7d 1l9l4x0 1lltd9l 1m3dny7 1mekm2n 1mw6i8u 1n8qzmt 1nhzz3f
1nltj96 1nor2y4 1o6y2r 1ooi71r 1oqs01u 1p2w7li 1p64431 1pf68n6 1povbtf 1pw4n81 1pxno05 1qiwiik 1rgibfw
1riwjwv 1rkhlqw 1ro4c3b 1rs6i3l 1rtl3px 1s2op3y 1s5eely 1s8fle5 1s8zo8y 1sddf2k 1sknk5b 1sl6fqr 1tcgabg
1tdmzal 1te1j28 1th46cn 1thr2rf 1u9zcaf 1uhjngu 1upc3ms 1v7doyv 1vetq4v 1vr81zm 1w52emi 1w9m69q 1wn9p1m
1wsd3bh 1xfut8h 1xq11xw 1y1xtoq 1ykx9yr 1yrtpu9 1z0mknf 25x9fb 2dtjmn 2h478s 2hdcma 2ku4lp 2v5za3
2wjw0v 35dld3 35ipqv 3h0iso 3hasjv 3i36uf 3pa8h2 3sng32 40v80c 42m8fe 4949ud 4j7dt2 58bvet 5aqigk
5db05h 5h1wqh 5hrcep 65gdit 6cl19i 6fpe7r 6toh9q 78j32z 7nx2zs 7p5ziy 7rglpj 7zyicn 8ctq9g 8fpeug
8u8nq5 91qrcf 95s02n 9cfbhy 9nkx0w 9pv4qh acnrj7 anvysr aqsxtu asbnj0 b1wn9r bjh1bn bkkzu1 c1vnsn
cj8kcr cjw3di cl774v cvjuno d3kfgs d3refe d6p35h d984uc djwkec dt0kti dv5bey e8tzkg eirheu ejc9bz
eqld04 er46n3 ezcbnj f6arnw fdzjvx fpgryj fvve24 fxyi2x gmt9ew gs9ibv h8antw hc6tiq hcld41 he2hvu
hvaft3 hwfrpv in2uiy j3yqck jcy9fw jqia8o jxhmcv k3a5l k9zgp8 kebfu ktkz8 kzkpr2 l855rp lcgbas ldwo8b
lil0y7 lix1n9 ln5wan lr4dvy luefqg mgehxp mgtr7f mh95or mvbhui n4b5su n6jegb nb3smr nzkgau o92fss
owcjdn pgkk1b pt4ymi pyk1ya q8sgfy qealrh rfe2lb rlrg07 ro1ey3 rs5iy2 rynw22 s0ut9a s244q8 s50mvg
s7hiyt sdi762 shblxp t3nasz tam735 tgp7ia tqhf3z tt7uc1 tz1t5w tz3jnd uh49j2 umj4du uwxp1i via6s vsnziv
w1u5hv w7z8a8 wbpmu7 wjq5ex yceupq zjwla0 zm2jc3 zuskdo
`.split(/\s/),
);

/** Whether a header's note begins with a text that an earlier version wrote, and no user. */
export const isEarlierHelp = (text: string): boolean => hashes.has(hashText(text).split(".")[0] ?? "");
