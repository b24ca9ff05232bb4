// Made by `npm run agencies` from the files of this folder. Do not edit.
import type { Agency } from './agency.ts';
import { agency as a0 } from './agerpres.ts';
import { agency as a1 } from './anadolu.ts';
import { agency as a2 } from './associated-press.ts';
import { agency as a3 } from './azertac.ts';
import { agency as a4 } from './belta.ts';
import { agency as a5 } from './bns.ts';
import { agency as a6 } from './elta.ts';
import { agency as a7 } from './interfax-azerbaijan.ts';
import { agency as a8 } from './interfax-com.ts';
import { agency as a9 } from './interfax-kazakhstan.ts';
import { agency as a11 } from './interfax-russia.ts';
import { agency as a10 } from './interfax-russia-regions.ts';
import { agency as a12 } from './interfax-ukraine.ts';
import { agency as a13 } from './interfax-west.ts';
import { agency as a14 } from './kazinform.ts';
import { agency as a15 } from './kommersant.ts';
import { agency as a16 } from './kyiv-post.ts';
import { agency as a17 } from './liga.ts';
import { agency as a18 } from './lrt.ts';
import { agency as a19 } from './mti.ts';
import { agency as a20 } from './nv.ts';
import { agency as a21 } from './pap.ts';
import { agency as a22 } from './rbc-ukraine.ts';
import { agency as a23 } from './reuters.ts';
import { agency as a24 } from './ria.ts';
import { agency as a25 } from './rzeczpospolita.ts';
import { agency as a26 } from './tass.ts';
import { agency as a27 } from './trend.ts';
import { agency as a28 } from './ukrainska-pravda.ts';
import { agency as a29 } from './ukrinform.ts';
import { agency as a30 } from './unian.ts';

export const AGENCIES: readonly Agency[] = [
  a0,
  a1,
  a2,
  a3,
  a4,
  a5,
  a6,
  a7,
  a8,
  a9,
  a10,
  a11,
  a12,
  a13,
  a14,
  a15,
  a16,
  a17,
  a18,
  a19,
  a20,
  a21,
  a22,
  a23,
  a24,
  a25,
  a26,
  a27,
  a28,
  a29,
  a30,
];
