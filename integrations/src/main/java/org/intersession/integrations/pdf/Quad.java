package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.List;

/** Four points around marked text, whatever the order in which a program wrote them. */
final class Quad {
  final float minX;
  final float minY;
  final float maxX;
  final float maxY;
  private final float[] x = new float[4];
  private final float[] y = new float[4];
  private final boolean upright;

  private Quad(float[] points, int at) {
    for (int i = 0; i < 4; i++) {
      x[i] = points[at + 2 * i];
      y[i] = points[at + 2 * i + 1];
    }
    minX = Math.min(Math.min(x[0], x[1]), Math.min(x[2], x[3]));
    maxX = Math.max(Math.max(x[0], x[1]), Math.max(x[2], x[3]));
    minY = Math.min(Math.min(y[0], y[1]), Math.min(y[2], y[3]));
    maxY = Math.max(Math.max(y[0], y[1]), Math.max(y[2], y[3]));
    upright = isUpright();
    if (!upright) {
      sortAround();
    }
  }

  /** The quads of a list of coordinates, eight for each; a remainder is left out. */
  static List<Quad> of(float[] points) {
    List<Quad> quads = new ArrayList<>(points.length / 8);
    for (int at = 0; at + 8 <= points.length; at += 8) {
      quads.add(new Quad(points, at));
    }
    return quads;
  }

  /** The quad that a rectangle is. */
  static Quad of(float left, float bottom, float right, float top) {
    return new Quad(new float[] {left, bottom, right, bottom, left, top, right, top}, 0);
  }

  /** Whether a point lies inside. */
  boolean contains(float px, float py) {
    if (px < minX || px > maxX || py < minY || py > maxY) {
      return false;
    }
    return upright || isInsidePolygon(px, py);
  }

  private boolean isInsidePolygon(float px, float py) {
    boolean left = false;
    boolean right = false;
    for (int i = 0; i < 4; i++) {
      int next = (i + 1) % 4;
      float side = (x[next] - x[i]) * (py - y[i]) - (y[next] - y[i]) * (px - x[i]);
      left |= side > 0;
      right |= side < 0;
    }
    return !(left && right);
  }

  private boolean isUpright() {
    float near = 0.02f * Math.max(maxX - minX, maxY - minY);
    for (int i = 0; i < 4; i++) {
      boolean onSide = x[i] - minX <= near || maxX - x[i] <= near;
      boolean onEnd = y[i] - minY <= near || maxY - y[i] <= near;
      if (!onSide || !onEnd) {
        return false;
      }
    }
    return true;
  }

  private void sortAround() {
    float middleX = (x[0] + x[1] + x[2] + x[3]) / 4;
    float middleY = (y[0] + y[1] + y[2] + y[3]) / 4;
    for (int i = 1; i < 4; i++) {
      for (int j = i; j > 0 && angle(j, middleX, middleY) < angle(j - 1, middleX, middleY); j--) {
        swap(x, j);
        swap(y, j);
      }
    }
  }

  private double angle(int i, float middleX, float middleY) {
    return Math.atan2(y[i] - middleY, x[i] - middleX);
  }

  private static void swap(float[] values, int j) {
    float value = values[j];
    values[j] = values[j - 1];
    values[j - 1] = value;
  }
}
