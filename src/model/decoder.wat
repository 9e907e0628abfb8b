;; The inner loop of every model: hashes of features → rows of weights → scores → the best path.
;; Addresses and sizes come from `decoder.ts`, which lays out the memory. Scores are sums of 16 bits that stop at their bounds,
;; eight labels to a vector; `vectors` (1 to 4) vectors hold all labels of a model, and lanes beyond its last label hold what never wins.
(module
  (memory (export "memory") 1)

  ;; The table of weights, as block.ts tells: where it lies, its blocks, a block's bytes, the bytes of its keys, a bit for each of
  ;; them, a row's bytes (= labels), and a row of noughts.
  (global $table (mut i32) (i32.const 0))
  (global $blocks (mut i64) (i64.const 0))
  (global $bytes (mut i32) (i32.const 0))
  (global $keys (mut i32) (i32.const 0))
  (global $places (mut i32) (i32.const 0))
  (global $width (mut i32) (i32.const 0))
  (global $none (mut i32) (i32.const 0))
  (global $vectors (mut i32) (i32.const 0))
  ;; The workspace: hashes of one position, rows of scores (64 bytes a position), back pointers (as scores), the path (a byte a position),
  ;; the transitions (a row of 64 bytes a label to come from; the last is the start).
  (global $hashes (mut i32) (i32.const 0))
  (global $scores (mut i32) (i32.const 0))
  (global $back (mut i32) (i32.const 0))
  (global $path (mut i32) (i32.const 0))
  (global $transitions (mut i32) (i32.const 0))

  (func (export "place")
    (param $tb i32) (param $n i32) (param $size i32) (param $rows i32) (param $labels i32)
    (param $h i32) (param $sc i32) (param $b i32) (param $p i32) (param $t i32)
    (global.set $table (local.get $tb))
    (global.set $blocks (i64.extend_i32_u (local.get $n)))
    (global.set $bytes (local.get $size))
    (global.set $keys (i32.shl (local.get $rows) (i32.const 1)))
    (global.set $places (i32.sub (i32.shl (i32.const 1) (local.get $rows)) (i32.const 1)))
    (global.set $width (local.get $labels))
    (global.set $none (i32.add (local.get $tb) (i32.mul (local.get $n) (local.get $size))))
    (global.set $vectors (i32.shr_u (i32.add (local.get $labels) (i32.const 7)) (i32.const 3)))
    (global.set $hashes (local.get $h))
    (global.set $scores (local.get $sc))
    (global.set $back (local.get $b))
    (global.set $path (local.get $p))
    (global.set $transitions (local.get $t)))

  ;; Writes the hashes that `n` templates give the four positions from `i` on, those of a template side by side. A template is four numbers:
  ;; its own, and the addresses of up to three columns (0: none) as they stand for position 0, whose values are mixed in one after the other
  ;; as `mix` of hash.ts does. Where a template's number is negative and its first value 0, there is no feature, and 0 stands for its hash.
  (func (export "features") (param $i i32) (param $template i32) (param $n i32)
    (local $end i32) (local $at i32) (local $to i32) (local $number i32) (local $ref i32) (local $column i32)
    (local $hash v128) (local $value v128) (local $present v128)
    (local.set $end (i32.add (local.get $template) (i32.shl (local.get $n) (i32.const 4))))
    (local.set $at (i32.shl (local.get $i) (i32.const 2)))
    (local.set $to (global.get $hashes))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $template) (local.get $end)))
        (local.set $number (i32.load (local.get $template)))
        (local.set $ref (i32.add (local.get $template) (i32.const 4)))
        (local.set $template (i32.add (local.get $template) (i32.const 16)))
        (local.set $value (v128.load (i32.add (i32.load (local.get $ref)) (local.get $at))))
        (local.set $present (v128.const i32x4 -1 -1 -1 -1))
        (if (i32.lt_s (local.get $number) (i32.const 0))
          (then
            (local.set $present (i32x4.ne (local.get $value) (v128.const i32x4 0 0 0 0)))
            (local.set $number (i32.sub (i32.const 0) (local.get $number)))))
        (local.set $hash (i32x4.splat (local.get $number)))
        (block $mixed
          (loop $mix
            (local.set $hash
              (v128.xor
                (i32x4.mul
                  (v128.xor (local.get $hash) (i32x4.splat (i32.const 0x9e3779b9)))
                  (i32x4.splat (i32.const 0x85ebca6b)))
                (local.get $value)))
            (local.set $hash
              (i32x4.mul
                (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 15)))
                (i32x4.splat (i32.const 0xc2b2ae35))))
            (local.set $hash (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 13))))
            (local.set $ref (i32.add (local.get $ref) (i32.const 4)))
            (br_if $mixed (i32.ge_u (local.get $ref) (local.get $template)))
            (local.set $column (i32.load (local.get $ref)))
            (br_if $mixed (i32.eqz (local.get $column)))
            (local.set $value (v128.load (i32.add (local.get $column) (local.get $at))))
            (br $mix)))
        (v128.store (local.get $to) (v128.and (local.get $hash) (local.get $present)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br $next))))

  ;; Adds the rows of `count` hashes, which stand from the place `first` on, each `step` places after the one before, to the scores of
  ;; position `i`. What is not found, and the hash 0, gets the row of noughts: nothing branches on what no processor can foresee.
  (func (export "score") (param $i i32) (param $first i32) (param $step i32) (param $count i32)
    (local $hash i32) (local $h i32) (local $key i32) (local $block i32) (local $found i32) (local $row i32) (local $wanted v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $into i32)
    (local.set $into (i32.add (global.get $scores) (i32.shl (local.get $i) (i32.const 6))))
    (local.set $a (v128.load (local.get $into)))
    (local.set $b (v128.load offset=16 (local.get $into)))
    (local.set $c (v128.load offset=32 (local.get $into)))
    (local.set $d (v128.load offset=48 (local.get $into)))
    (local.set $hash (i32.add (global.get $hashes) (i32.shl (local.get $first) (i32.const 2))))
    (local.set $step (i32.shl (local.get $step) (i32.const 2)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (local.set $h (i32.load (local.get $hash)))
        (local.set $hash (i32.add (local.get $hash) (local.get $step)))
        (local.set $key (i32.shr_u (local.get $h) (i32.const 16)))
        (local.set $wanted (i16x8.splat (i32.add (local.get $key) (i32.eqz (local.get $key)))))
        (local.set $block
          (i32.add
            (global.get $table)
            (i32.mul
              (i32.wrap_i64
                (i64.shr_u
                  (i64.mul
                    (i64.extend_i32_u (i32.mul (local.get $h) (i32.const 0x9e3779b1)))
                    (global.get $blocks))
                  (i64.const 32)))
              (global.get $bytes))))
        (local.set $found
          (i32.and
            (i8x16.bitmask
              (i8x16.narrow_i16x8_s
                (i16x8.eq (v128.load (local.get $block)) (local.get $wanted))
                (i16x8.eq (v128.load offset=16 (local.get $block)) (local.get $wanted))))
            (global.get $places)))
        (local.set $row
          (select
            (i32.add
              (i32.add (local.get $block) (global.get $keys))
              (i32.mul (i32.ctz (local.get $found)) (global.get $width)))
            (global.get $none)
            (select (local.get $found) (i32.const 0) (local.get $h))))
        (local.set $a (i16x8.add_sat_s (local.get $a) (v128.load8x8_s (local.get $row))))
        (br_if $next (i32.eq (global.get $vectors) (i32.const 1)))
        (local.set $b (i16x8.add_sat_s (local.get $b) (v128.load8x8_s offset=8 (local.get $row))))
        (br_if $next (i32.eq (global.get $vectors) (i32.const 2)))
        (local.set $c (i16x8.add_sat_s (local.get $c) (v128.load8x8_s offset=16 (local.get $row))))
        (br_if $next (i32.eq (global.get $vectors) (i32.const 3)))
        (local.set $d (i16x8.add_sat_s (local.get $d) (v128.load8x8_s offset=24 (local.get $row))))
        (br $next)))
    (v128.store (local.get $into) (local.get $a))
    (v128.store offset=16 (local.get $into) (local.get $b))
    (v128.store offset=32 (local.get $into) (local.get $c))
    (v128.store offset=48 (local.get $into) (local.get $d)))

  ;; Makes the scores of `length` positions nought.
  (func (export "clear") (param $length i32)
    (memory.fill (global.get $scores) (i32.const 0) (i32.shl (local.get $length) (i32.const 6))))

  ;; The best path through the scores of `length` positions (1 or more), which become sums: each row the best way to each label, less
  ;; the best of the row, so that no bound is reached. Of equals the first label wins.
  (func (export "viterbi") (param $length i32)
    (local $i i32) (local $row i32) (local $before i32) (local $v i32) (local $from i32) (local $edge i32) (local $link i32)
    (local $best v128) (local $arg v128) (local $sum v128) (local $better v128) (local $label i32) (local $top i32) (local $value i32)
    (local $vectorBytes i32)
    (local.set $vectorBytes (i32.shl (global.get $vectors) (i32.const 4)))
    (local.set $row (global.get $scores))
    (loop $position
      (local.set $v (i32.const 0))
      (loop $vector
        (if (i32.eqz (local.get $i))
          (then
            (local.set $best
              (v128.load
                (i32.add
                  (i32.add (global.get $transitions) (local.get $v))
                  (i32.shl (global.get $width) (i32.const 6))))))
          (else
            (local.set $best (i16x8.splat (i32.const -32768)))
            (local.set $arg (i16x8.splat (i32.const 0)))
            (local.set $from (i32.const 0))
            (local.set $before (i32.sub (local.get $row) (i32.const 64)))
            (local.set $link (i32.add (global.get $transitions) (local.get $v)))
            (loop $label_before
              (local.set $sum
                (i16x8.add_sat_s (v128.load16_splat (local.get $before)) (v128.load (local.get $link))))
              (local.set $better (i16x8.gt_s (local.get $sum) (local.get $best)))
              (local.set $best (v128.bitselect (local.get $sum) (local.get $best) (local.get $better)))
              (local.set $arg
                (v128.bitselect (i16x8.splat (local.get $from)) (local.get $arg) (local.get $better)))
              (local.set $before (i32.add (local.get $before) (i32.const 2)))
              (local.set $link (i32.add (local.get $link) (i32.const 64)))
              (local.set $from (i32.add (local.get $from) (i32.const 1)))
              (br_if $label_before (i32.lt_u (local.get $from) (global.get $width))))
            (v128.store
              (i32.add
                (i32.add (global.get $back) (local.get $v))
                (i32.shl (local.get $i) (i32.const 6)))
              (local.get $arg))))
        (local.set $edge (i32.add (local.get $row) (local.get $v)))
        (v128.store (local.get $edge) (i16x8.add_sat_s (local.get $best) (v128.load (local.get $edge))))
        (local.set $v (i32.add (local.get $v) (i32.const 16)))
        (br_if $vector (i32.lt_u (local.get $v) (local.get $vectorBytes))))
      ;; The row less its best.
      (local.set $top (i32.const -32769))
      (local.set $from (i32.const 0))
      (loop $label_here
        (local.set $value
          (i32.load16_s (i32.add (local.get $row) (i32.shl (local.get $from) (i32.const 1)))))
        (if (i32.gt_s (local.get $value) (local.get $top))
          (then
            (local.set $top (local.get $value))
            (local.set $label (local.get $from))))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br_if $label_here (i32.lt_u (local.get $from) (global.get $width))))
      (local.set $v (i32.const 0))
      (loop $lower
        (local.set $edge (i32.add (local.get $row) (local.get $v)))
        (v128.store (local.get $edge)
          (i16x8.sub_sat_s (v128.load (local.get $edge)) (i16x8.splat (local.get $top))))
        (local.set $v (i32.add (local.get $v) (i32.const 16)))
        (br_if $lower (i32.lt_u (local.get $v) (local.get $vectorBytes))))
      (local.set $row (i32.add (local.get $row) (i32.const 64)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $position (i32.lt_u (local.get $i) (local.get $length))))
    ;; Back along the path from the best label of the last position.
    (loop $back
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (i32.store8 (i32.add (global.get $path) (local.get $i)) (local.get $label))
      (local.set $label
        (i32.load16_u
          (i32.add
            (i32.add (global.get $back) (i32.shl (local.get $i) (i32.const 6)))
            (i32.shl (local.get $label) (i32.const 1)))))
      (br_if $back (local.get $i))))
)
